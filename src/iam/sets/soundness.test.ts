import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization, Organization, PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import { identityAccess } from '../evaluate/decide.ts';
import type { Access } from '../evaluate/decision.ts';
import { accessMapOf, universeOf } from './access-map.ts';
import type { Span } from './access-map.ts';
import { hasBit } from './bits.ts';
import { callerOf } from './callers.ts';
import { ACCOUNT, accountOf, organizationOf, policyOf, role, sourceOf, user } from './fixtures/accounts.ts';
import type { Words } from './fixtures/accounts.ts';

/** ARNs of every kind that the actions take, and patterns of such. */
const ARNS = [
  'arn:aws:s3:::data',
  'arn:aws:s3:::data/a:b',
  'arn:aws:s3:::data/logs/x',
  'arn:aws:s3:::other/logs/x',
  'arn:aws:s3:eu-west-1:111111111111:accesspoint/ap/object/x',
  `arn:aws:iam::${ACCOUNT}:role/admin`,
  `arn:aws:iam::${ACCOUNT}:role/team/dev`,
  'arn:aws:iam::222222222222:role/admin',
  `arn:aws:iam::${ACCOUNT}:user/ann`,
  `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`,
  `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders/index/by-day`,
  'arn:aws:s3:::data/*',
  '*',
];
const ACTIONS: readonly (readonly [action: string, arns: readonly string[]])[] = [
  ['s3:GetObject', ARNS.slice(1, 5)],
  ['s3:PutObject', ARNS.slice(1, 5)],
  ['s3:ListBucket', ARNS.slice(0, 1)],
  ['iam:PassRole', ARNS.slice(5, 8)],
  ['iam:CreateAccessKey', ARNS.slice(8, 9)],
  ['sts:AssumeRole', ARNS.slice(5, 8)],
  ['dynamodb:GetItem', ARNS.slice(9, 10)],
  ['dynamodb:Query', ARNS.slice(9, 11)],
  ['s3:ListAllMyBuckets', ['*']],
  ['ec2:DescribeInstances', ['*']],
];
const PATTERNS = fc.constantFrom(
  '*', '*', 's3:*', 's3:Get*', 'S3:getobject', 's3:*Object', 'iam:*', 'iam:PassRole', '*:*Role', 'sts:AssumeRole',
  'dynamodb:*', 'dynamodb:Query', 'ec2:Describe*', 's3:ListAllMyBuckets',
);
const RESOURCES = fc.constantFrom(
  '*', '*', 'arn:aws:s3:::*', 'arn:aws:s3:::data/*', 'arn:aws:s3:::data', 'arn:aws:s3:::d?ta*', 'arn:*:s3:::*/logs/*',
  'arn:aws:s3:::${aws:username}/*', 'arn:aws:s3:::${aws:PrincipalTag/team}/*', 'arn:aws-cn:s3:::data/*',
  `arn:aws:iam::${ACCOUNT}:role/*`, 'arn:aws:iam::*:role/*', 'arn:aws:iam::*:*', 'arn:aws:iam::*:role/${aws:username}',
  'arn:aws:dynamodb:*:*:table/orders', 'arn:aws:dynamodb:*:*:table/*', 'arn:aws:dynamodb', 'arn:aws:*:*:*:*', '',
);
const CONDITIONS: readonly NonNullable<Words['Condition']>[] = [
  { StringEquals: { 'aws:PrincipalTag/team': 'data' } },
  { StringNotEquals: { 'aws:PrincipalTag/Team': 'data' } },
  { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/a*` } },
  { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/a*` } },
  { StringEquals: { 'aws:ResourceAccount': ACCOUNT } },
  { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
  { StringNotEquals: { 'dynamodb:ResourceTag/team': 'data' } },
  { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { StringLike: { 'aws:username': '*' } },
  { Null: { 'aws:username': 'true' } },
  { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' } },
];
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(one, { minLength: 0, maxLength: 3 });
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    actions: fc.tuple(fc.constantFrom('Action', 'Action', 'NotAction'), some(PATTERNS)),
    resources: fc.tuple(fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'), some(RESOURCES)),
    conditions: fc.option(fc.constantFrom(...CONDITIONS), { nil: undefined }),
  })
  .map(({ Effect, actions, resources, conditions }): Words => ({
    Effect,
    [actions[0]]: actions[1],
    [resources[0]]: resources[1],
    ...(conditions === undefined ? {} : { Condition: conditions }),
  }));
const full = fc.constant(policyOf({ Action: '*' }));
const policy = fc.oneof(fc.array(statement, { maxLength: 4 }).map((it) => policyOf(...it)), full);
const source = fc.oneof({ weight: 8, arbitrary: policy.map((it) => sourceOf(it)) }, fc.constant(sourceOf(undefined)));
const principal = fc
  .record({
    make: fc.constantFrom(role, user),
    name: fc.constantFrom('admin', 'data', 'zoe'),
    policies: fc.array(source, { maxLength: 3 }),
    boundary: fc.option(source),
    tags: fc.constantFrom({}, { team: 'data' }, { Team: 'web' }, { team: 'data', TEAM: 'web' }),
    path: fc.constantFrom('/', '/', '/aws-service-role/'),
  })
  .map(({ make, name, ...rest }): PrincipalEntity => make(name, [], make === user ? { ...rest, path: '/' } : rest));
const organization: fc.Arbitrary<Organization> = fc.oneof(
  fc.constant<Organization>({ state: 'none' }),
  fc.constant<Organization>({ state: 'unknown', problem: 'denied' }),
  fc.array(fc.array(policy, { maxLength: 2 }), { maxLength: 2 }).map((levels) => organizationOf(...levels)),
);
const authorization = fc
  .record({ principals: fc.array(principal, { minLength: 1, maxLength: 3 }), organization })
  .map(({ principals, organization: over }) => accountOf(principals, { organization: over }));

function exactly(account: Authorization, who: PrincipalEntity, action: string, arn: string): Access {
  const { policies: identity, boundary } = who;
  return identityAccess(callerOf(account, who), action, arn, { identity, boundary, organization: account.organization });
}

function boundsOf(span: Span, place: number): readonly [must: boolean, may: boolean] {
  return [hasBit(span.must, place), hasBit(span.may, place)];
}

/** What the bounds leave open to the exact answer. */
function admits([must, may]: readonly [must: boolean, may: boolean], access: Access): boolean {
  if (must) return may && access === 'allowed';
  return may || access === 'denied';
}

describe('sound against the exact evaluator', () => {
  it('which actions a principal may do', () => {
    fc.assert(
      fc.property(authorization, (account) => {
        const map = accessMapOf(account);
        for (const [number, who] of account.principals.entries()) {
          for (const [action, arns] of ACTIONS) {
            const bounds = boundsOf(map.actionsOf(number), actionNumber(action) ?? -1);
            for (const arn of arns) {
              const access = exactly(account, who, action, arn);
              if (!admits(bounds, access)) expect.fail(`${who.arn} ${action} ${arn}: ${access}, bounds ${bounds.join()}`);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('on which resources', () => {
    const universe = universeOf(ARNS);
    fc.assert(
      fc.property(authorization, (account) => {
        const map = accessMapOf(account);
        for (const [number, who] of account.principals.entries()) {
          for (const [action] of ACTIONS) {
            const span = map.resourcesFor(number, actionNumber(action) ?? -1, universe);
            for (const [place, arn] of ARNS.entries()) {
              const access = exactly(account, who, action, arn);
              const bounds = boundsOf(span, place);
              if (!admits(bounds, access)) expect.fail(`${who.arn} ${action} ${arn}: ${access}, bounds ${bounds.join()}`);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
