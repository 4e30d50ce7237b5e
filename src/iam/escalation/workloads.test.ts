import { describe, expect, it } from 'vitest';
import { TRUSTS_LAMBDA, allowing, graphOf, reached } from './fixtures/cases.ts';
import { ACCOUNT, accountOf, policyOf, role, user } from '../sets/fixtures/accounts.ts';
import type { PrincipalEntity, Workload } from '../account/authorization.ts';
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
});
