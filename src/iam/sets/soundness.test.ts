import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization, PrincipalEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import { identityAccess } from '../evaluate/decide.ts';
import type { Access } from '../evaluate/decision.ts';
import { accessMapOf, universeOf } from './access-map.ts';
import type { Span } from './access-map.ts';
import { hasBit } from './bits.ts';
import { callerOf } from './callers.ts';
import { ACCOUNT } from './fixtures/accounts.ts';
import { authorization } from './fixtures/random.ts';

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
function exactly(account: Authorization, who: PrincipalEntity, action: string, arn: string): Access {
  const { policies: identity, boundary } = who;
  return identityAccess(callerOf(account, who), action, arn, {
    identity,
    boundary,
    organization: account.organization,
  });
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
              if (!admits(bounds, access))
                expect.fail(`${who.arn} ${action} ${arn}: ${access}, bounds ${bounds.join()}`);
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
              if (!admits(bounds, access))
                expect.fail(`${who.arn} ${action} ${arn}: ${access}, bounds ${bounds.join()}`);
            }
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
