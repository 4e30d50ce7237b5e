import { identity } from '../fixtures/cases.ts';
import type { LintCase } from '../fixtures/cases.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The two families have the same six forms, and the same near misses. */
export const PASS_ROLE_CASES: readonly LintCase[] = [
  ...family('PASS_ROLE', 'iam:PassRole', 'iam:PassedToService'),
  ...family('CREATE_SLR', 'iam:CreateServiceLinkedRole', 'iam:AWSServiceName'),
];

function family(name: string, action: string, key: string): readonly LintCase[] {
  const one = 'arn:aws:iam::111122223333:role/app';
  const notResource = { Resource: undefined, NotResource: one };
  const all = { Resource: '*' };
  const wildcard = { Action: 'iam:*' };
  const others = { Action: undefined, NotAction: 's3:*' };
  const without = { Action: undefined, NotAction: ['s3:*', action] };
  const narrowed = { Condition: { StringEquals: { [key]: 'lambda.amazonaws.com' } } };
  const make = (form: string, fields: Fields, near: Fields): LintCase => ({
    code: `${name}_WITH_${form}`,
    hit: identity({ Action: action, ...fields }),
    miss: identity({ Action: action, ...fields, ...near }),
  });
  return [
    make('NOT_RESOURCE', notResource, { Effect: 'Deny' }),
    make('STAR_IN_ACTION_AND_NOT_RESOURCE', { ...wildcard, ...notResource }, { Action: action }),
    make('NOT_ACTION_AND_NOT_RESOURCE', { ...others, ...notResource }, without),
    make('STAR_IN_RESOURCE', all, { Resource: 'arn:aws:iam::*:role/Service*' }),
    make('STAR_IN_RESOURCE', { Resource: 'arn:aws:iam::*:role/*' }, narrowed),
    make('STAR_IN_ACTION_AND_RESOURCE', { ...wildcard, ...all }, { Action: 'iam:Get*' }),
    make('STAR_IN_RESOURCE_AND_NOT_ACTION', { ...others, ...all }, without),
  ];
}
