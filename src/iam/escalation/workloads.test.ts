import { describe, expect, it } from 'vitest';
import { TRUSTS_LAMBDA, allowing, graphOf, reached } from './fixtures/cases.ts';
import { ACCOUNT, accountOf, policyOf, role, sourceOf, user } from '../sets/fixtures/accounts.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import { entriesOf } from './entries.ts';
import type { PrincipalEntity, ResourceEntity, Workload } from '../account/authorization.ts';
import type { Value } from './rules/rule.ts';
import type { ScopeOptions } from './scope.ts';

describe('taking over workloads', () => {
  const me = user('me', [allowing('lambda:UpdateFunctionCode', 'lambda:InvokeFunction')]);
  const target = role('target', [], TRUSTS_LAMBDA);
  const workload = (more: Partial<Workload> = {}): Workload => ({
    kind: 'lambda:function',
    arn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:f`,
    name: 'f',
    region: 'us-east-1',
    roles: [target.arn],
    tags: { team: 'a' },
    ...more,
  });
  const tagged = (team: string): PrincipalEntity =>
    user('me', [
      policyOf({
        Action: ['lambda:UpdateFunctionCode', 'lambda:InvokeFunction'],
        Condition: { StringEquals: { 'aws:ResourceTag/team': team } },
      }),
    ]);
  const listed: ScopeOptions = { kindsRead: new Set(['lambda:function']) };
  it.each<[string, PrincipalEntity, readonly Workload[], ScopeOptions, Value | undefined]>([
    ['one with the role', me, [workload()], {}, 'certain'],
    ['one with another role', me, [workload({ roles: [] })], {}, undefined],
    ['one whose role was not read', me, [workload({ roles: undefined })], {}, 'needs-resource'],
    ['none, where none was listed', me, [], {}, 'needs-resource'],
    ['none, where all were listed', me, [], listed, undefined],
    ['one with the tag that is asked for', tagged('a'), [workload()], {}, 'certain'],
    ['one with another tag', tagged('b'), [workload()], {}, undefined],
  ])('%s', (_, caller, workloads, options, expected) => {
    expect(reached(graphOf(accountOf([caller, target], { workloads }), options), 'me', 'target')).toBe(
      expected,
    );
  });

  it('is conditional where something else must start it', () => {
    const updater = user('me', [allowing('lambda:UpdateFunctionCode')]);
    expect(reached(graphOf(accountOf([updater, target], { workloads: [workload()] })), 'me', 'target')).toBe(
      'conditional',
    );
  });

  // https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
  describe('by the policy of the function', () => {
    const nobody = user('me', []);
    const denied = user('me', [policyOf({ Effect: 'Deny', Action: 'lambda:*' })]);
    const own = workload();
    const functionWith = (statement: Words): ResourceEntity => ({
      kind: own.kind,
      arn: own.arn,
      name: own.name,
      region: own.region,
      policy: sourceOf(policyOf(statement), 'resource'),
    });
    const granting = (principal: string, ...operations: readonly string[]): Words => ({
      Action: operations.map((it) => `lambda:${it}`),
      Principal: { AWS: principal },
      Resource: own.arn,
    });
    const both = ['UpdateFunctionCode', 'InvokeFunction'];
    it.each<[string, PrincipalEntity, Words, Value | undefined]>([
      ['that names the user', nobody, granting(nobody.arn, ...both), 'certain'],
      [
        'that names the user, whom its own policies deny it',
        denied,
        granting(nobody.arn, ...both),
        undefined,
      ],
      ['that names the account, whose policies must allow it', nobody, granting(ACCOUNT, ...both), undefined],
      ['that names another user', nobody, granting(`${nobody.arn}x`, ...both), undefined],
      ['that lets it invoke only', nobody, granting(nobody.arn, 'InvokeFunction'), undefined],
      ['that lets it change only', nobody, granting(nobody.arn, 'UpdateFunctionCode'), 'conditional'],
    ])('%s', (_, caller, statement, expected) => {
      const more = { workloads: [own], resources: [functionWith(statement)] };
      expect(reached(graphOf(accountOf([caller, target], more)), 'me', 'target')).toBe(expected);
    });

    it('that names another account', () => {
      const more = { workloads: [own], resources: [functionWith(granting('222222222222', ...both))] };
      const entries = entriesOf(graphOf(accountOf([target], more)));
      expect(entries.find((it) => it.kind === 'account')).toMatchObject({
        id: '222222222222',
        roles: [{ role: 0, value: 'conditional', statement: 0 }],
      });
    });
  });
});
