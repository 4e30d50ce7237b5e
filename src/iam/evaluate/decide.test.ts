import { describe, expect, it } from 'vitest';
import { decide, identityAccess } from './decide.ts';
import type { Access, Caller } from './decision.ts';
import {
  access,
  allow,
  deny,
  given,
  known,
  OTHER,
  OWN,
  policiesOf,
  policyOf,
  requestOf,
  role,
  root,
  service,
  user,
} from './fixtures/questions.ts';
import type { Question } from './fixtures/questions.ts';

const KEY = `arn:aws:kms:eu-west-1:${OWN}:key/k`;

type Own = readonly [
  string,
  Caller,
  string,
  string,
  Pick<Question, 'identity' | 'boundary' | 'scps'>,
  Access,
];

describe("the caller's own side", () => {
  it.each<Own>([
    ['an Allow', user(), 's3:GetObject', 'arn:aws:s3:::b/x', { identity: [allow('s3:*')] }, 'allowed'],
    ['nothing', user(), 's3:GetObject', 'arn:aws:s3:::b/x', {}, 'denied'],
    [
      'a Deny',
      user(),
      's3:GetObject',
      'arn:aws:s3:::b/x',
      { identity: [allow('*'), deny('s3:*')] },
      'denied',
    ],
    [
      'a boundary',
      user(),
      's3:GetObject',
      'arn:aws:s3:::b/x',
      { identity: [allow('*')], boundary: [] },
      'denied',
    ],
    ['a level', user(), 's3:GetObject', 'arn:aws:s3:::b/x', { identity: [allow('*')], scps: [[]] }, 'denied'],
    [
      'a key, whose policy is left out',
      role(),
      'kms:Decrypt',
      KEY,
      { identity: [allow('kms:*')] },
      'allowed',
    ],
    [
      'a role, whose trust is left out',
      role(),
      'sts:AssumeRole',
      role('x').arn,
      { identity: [allow('sts:*')] },
      'allowed',
    ],
    ['what needs no permission', user(), 'sts:GetCallerIdentity', '*', {}, 'denied'],
    [
      'a part of a pattern',
      user(),
      's3:GetObject',
      '*',
      { identity: [allow('s3:*', 'arn:aws:s3:::b/*')] },
      'conditional',
    ],
    ['the root user', root(), 's3:GetObject', 'arn:aws:s3:::b/x', {}, 'allowed'],
    ['the root user under a level', root(), 's3:GetObject', 'arn:aws:s3:::b/x', { scps: [[]] }, 'denied'],
    [
      'a service',
      service('sns.amazonaws.com'),
      's3:GetObject',
      'arn:aws:s3:::b/x',
      { identity: [allow('*')] },
      'denied',
    ],
  ])('%s', (_, caller, action, resource, question, expected) => {
    expect(identityAccess(caller, action, resource, policiesOf({ does: action, ...question }))).toBe(
      expected,
    );
  });

  it('takes the resource to be where its ARN says, and what is told of the request', () => {
    const ours = allow('*', '*', given({ StringEquals: { 'aws:ResourceAccount': OWN } }));
    const { identity, boundary, organization } = policiesOf({ does: '', identity: [ours] });
    const own = { identity, boundary, organization };
    expect(identityAccess(user(), 's3:GetObject', 'arn:aws:s3:::b/x', own)).toBe('allowed');
    expect(identityAccess(user(), 'sqs:SendMessage', `arn:aws:sqs:eu-west-1:${OTHER}:q`, own)).toBe('denied');
    const told = (): { state: 'known'; values: readonly string[] } => ({ state: 'known', values: [OTHER] });
    expect(identityAccess(user(), 's3:GetObject', 'arn:aws:s3:::b/x', own, told)).toBe('denied');
  });
});

describe('policies of several sources', () => {
  it('are asked together', () => {
    const of = (statements: readonly object[], name: string) =>
      ({ name, how: 'customer-managed', policy: policyOf(statements) }) as const;
    const policies = policiesOf({ does: 's3:GetObject' });
    const request = requestOf({ does: 's3:GetObject', on: 'arn:aws:s3:::b/x' });
    const one = of([allow('s3:*')], 'one');
    const other = of([deny('s3:GetObject', 'arn:aws:s3:::b/x')], 'other');
    expect(decide(request, { ...policies, identity: [one] }).access).toBe('allowed');
    expect(decide(request, { ...policies, identity: [one, other] }).access).toBe('denied');
    expect(decide(request, { ...policies, identity: [] }).access).toBe('denied');
  });

  it('may be several at one level, of which one must allow', () => {
    const { organization } = policiesOf({ does: '', scps: [[allow('ec2:*')], [allow('s3:*')]] });
    if (organization.state !== 'known') throw new Error('unexpected');
    const level = organization.serviceControlPolicies.flat();
    const question = { does: 's3:GetObject', on: 'arn:aws:s3:::b/x', identity: [allow('*')] } as const;
    expect(access({ ...question, organization })).toBe('denied');
    expect(
      access({
        ...question,
        organization: { ...known(), serviceControlPolicies: [level] } as typeof organization,
      }),
    ).toBe('allowed');
  });
});

describe('hostile policies', () => {
  const stars = 'a*'.repeat(1000);

  it('many wildcards do not matter', () => {
    const identity = [
      allow(`s3:${stars}`),
      allow('s3:*', `arn:aws:s3:::b/${stars}`),
      allow('s3:*', `arn:aws:s3:::${'*?'.repeat(500)}:x`),
    ];
    const on = `arn:aws:s3:::b/${'a'.repeat(900)}`;
    expect(access({ does: 's3:GetObject', on, identity })).toBe('denied');
    expect(access({ does: 's3:GetObject', on: `arn:aws:s3:::b/${'?*a'.repeat(300)}`, identity })).not.toBe(
      'allowed',
    );
  });

  it('many statements are walked once', () => {
    const identity = Array.from({ length: 4000 }, (_, index) =>
      allow('s3:*', `arn:aws:s3:::b${index}/*`, given({ StringEquals: { 'aws:SourceVpc': `vpc-${index}` } })),
    );
    const policies = policiesOf({ does: '', identity });
    const ask = (on: string): Access => decide(requestOf({ does: 's3:GetObject', on }), policies).access;
    expect(ask('arn:aws:s3:::b3999/x')).toBe('conditional');
    expect(ask('arn:aws:s3:::other/x')).toBe('denied');
    expect(
      JSON.stringify(decide(requestOf({ does: 's3:GetObject', on: '*' }), policies).needs).length,
    ).toBeLessThan(50_000);
  });
});
