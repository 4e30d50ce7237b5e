import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization, PrincipalEntity, ResourceEntity } from '../account/authorization.ts';
import { actionNumber } from '../actions/actions.ts';
import { decide, identityAccess } from '../evaluate/decide.ts';
import type { Access } from '../evaluate/decision.ts';
import type { Policy } from '../language/policy.ts';
import { accessMapOf, universeOf } from './access-map.ts';
import type { Span } from './access-map.ts';
import { hasBit } from './bits.ts';
import { callerOf } from './callers.ts';
import { ACCOUNT, sourceOf } from './fixtures/accounts.ts';
import { authorization, resourceControls } from './fixtures/random.ts';

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
const BUCKETS = ['data', 'other'].map((name): ResourceEntity => {
  return { kind: 's3:bucket', arn: `arn:aws:s3:::${name}`, name, region: 'eu-west-1', policy: null };
});
/** Of resources of the account. */
const TAGS = new Map<string, Readonly<Record<string, string>>>([
  [`arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`, { team: 'data' }],
  [`arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/users`, { Team: 'web' }],
  [`arn:aws:iam::${ACCOUNT}:role/admin`, {}],
]);
const UNTAGGED = [
  'arn:aws:s3:::data/logs/x',
  `arn:aws:iam::${ACCOUNT}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
  `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders/index/by-day`,
];
const ACTIONS: readonly (readonly [action: string, arns: readonly string[]])[] = [
  ['s3:GetObject', ARNS.slice(1, 5)],
  ['s3:PutObject', ARNS.slice(1, 5)],
  ['s3:ListBucket', ARNS.slice(0, 1)],
  ['iam:PassRole', ARNS.slice(5, 8)],
  ['iam:CreateAccessKey', ARNS.slice(8, 9)],
  ['iam:PutRolePolicy', ARNS.slice(5, 8)],
  ['sts:AssumeRole', ARNS.slice(5, 8)],
  ['dynamodb:GetItem', ARNS.slice(9, 10)],
  ['dynamodb:Query', ARNS.slice(9, 11)],
  ['s3:ListAllMyBuckets', ['*']],
  ['ec2:DescribeInstances', ['*']],
];

/** Every question of the table about the account's principals. */
function* questions(account: Authorization): Generator<Question> {
  for (const [number, who] of account.principals.entries()) {
    for (const [action, arns] of ACTIONS) yield { number, who, action, arns };
  }
}

interface Question {
  readonly number: number;
  readonly who: PrincipalEntity;
  readonly action: string;
  /** Those that the action may be done to. */
  readonly arns: readonly string[];
}

/** What a principal's own side comes to, by the evaluator. */
function ownSide(account: Authorization, { who, action }: Question, arn: string): Access {
  const { policies: identity, boundary } = who;
  const { organization } = account;
  return identityAccess(callerOf(account, who), action, arn, { identity, boundary, organization });
}

/** The whole decision on a resource of the account that has no policy. */
function decision(account: Authorization, { who, action }: Question, arn: string): Access {
  const { policies: identity, boundary } = who;
  const { organization, accountId } = account;
  const tags = TAGS.get(arn);
  const request = { caller: callerOf(account, who), action, resource: arn, resourceAccountId: accountId };
  const tagged = tags === undefined ? request : { ...request, resourceTags: tags };
  return decide(tagged, { identity, boundary, organization, resource: null }).access;
}

type Bounds = readonly [must: boolean, may: boolean];

function boundsOf(span: Span, place: number): Bounds {
  return [hasBit(span.must, place), hasBit(span.may, place)];
}

/** What the bounds leave open to the exact answer. */
function admits([must, may]: Bounds, access: Access): boolean {
  if (must) return may && access === 'allowed';
  return may || access === 'denied';
}

/** Nothing is left open but what the evaluator leaves open. */
function equals([must, may]: Bounds, access: Access): boolean {
  if (access === 'conditional') return may && !must;
  return must === may && must === (access === 'allowed');
}

function check(holds: boolean, question: Question, arn: string, access: Access, bounds: Bounds): void {
  if (!holds)
    expect.fail(`${question.who.arn} ${question.action} ${arn}: ${access}, bounds ${bounds.join()}`);
}

describe('against the exact evaluator', () => {
  it('sound on which actions a principal may do', () => {
    const holds = (account: Authorization): void => {
      const map = accessMapOf(account);
      for (const question of questions(account)) {
        const bounds = boundsOf(map.actionsOf(question.number), actionNumber(question.action) ?? -1);
        for (const arn of question.arns) {
          const access = ownSide(account, question, arn);
          check(admits(bounds, access), question, arn, access, bounds);
        }
      }
    };
    fc.assert(fc.property(authorization, holds), { numRuns: 4000 });
  });

  it('sound on which resources, and exact for actions that take one', () => {
    const universe = universeOf(ARNS);
    const holds = (account: Authorization): void => {
      const map = accessMapOf(account);
      for (const question of questions(account)) {
        const span = map.resourcesFor(question.number, actionNumber(question.action) ?? -1, universe);
        const takesNone = question.arns.includes('*');
        for (const [place, arn] of ARNS.entries()) {
          const access = ownSide(account, question, arn);
          const bounds = boundsOf(span, place);
          // The evaluator takes what names no account to be in the caller's.
          const compare = takesNone || arn === '*' ? admits : equals;
          check(compare(bounds, access), question, arn, access, bounds);
        }
      }
    };
    const withBuckets = authorization.map((it) => ({ ...it, resources: BUCKETS }));
    fc.assert(fc.property(withBuckets, holds), { numRuns: 4000 });
  });

  it('sound where resource control policies, tags and AWS’s own rules count', () => {
    const universe = universeOf([...TAGS.keys(), ...UNTAGGED], TAGS);
    const holds = (account: Authorization, denials: readonly Policy[]): void => {
      const { organization } = account;
      const levels = [denials.map((it) => sourceOf(it, 'rcp'))];
      const over =
        organization.state === 'known' ? { ...organization, resourceControlPolicies: levels } : organization;
      const guarded = { ...account, organization: over, resources: BUCKETS };
      const map = accessMapOf(guarded);
      // Without its trust policy, nobody can assume a role.
      for (const question of [...questions(guarded)].filter((it) => !it.action.startsWith('sts:'))) {
        const span = map.resourcesFor(question.number, actionNumber(question.action) ?? -1, universe);
        for (const [place, arn] of universe.arns.entries()) {
          const access = decision(guarded, question, arn);
          const bounds = boundsOf(span, place);
          check(admits(bounds, access), question, arn, access, bounds);
        }
      }
    };
    fc.assert(fc.property(authorization, resourceControls, holds), { numRuns: 4000 });
  });
});
