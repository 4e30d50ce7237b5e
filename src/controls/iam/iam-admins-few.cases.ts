import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, otherRole, otherUser, roleFacts } from './fixtures/principals.ts';

const small = Array.from({ length: 16 }, (_, at) => otherUser(`small-${at}`, LITTLE));
const admins = (count: number) =>
  Array.from({ length: count }, (_, at) => otherUser(`admin-${at}`, EVERYTHING));
const WITH_MFA = { ...EVERYTHING, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const ROLE = 'role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling';
const SERVICE_LINKED: Neighbour = {
  kind: 'iam:role',
  id: 'AWSServiceRoleForAutoScaling',
  arn: arnOf(ROLE),
  managedByAws: true,
  facts: roleFacts([EVERYTHING]),
};

export default cases('iam-admins-few', 'aws:account', [
  {
    name: 'three of nineteen',
    verdict: 'pass',
    reason: /^Of 19 users and roles 3 can be counted as administrators; expected: at most 3 \(10 %, or 3\)/,
    facts: ALONE,
    others: [...small, ...admins(3)],
  },
  {
    name: 'four of twenty',
    verdict: 'fail',
    reason: /^4 of 20 .*: user\/admin-0, .*user\/admin-3; expected: at most 3/,
    facts: ALONE,
    others: [...small, ...admins(4)],
  },
  {
    name: 'four of twenty, where a quarter may be',
    verdict: 'pass',
    facts: ALONE,
    settings: { maxPercent: 25 },
    others: [...small, ...admins(4)],
  },
  {
    name: 'a program among them',
    verdict: 'fail',
    reason: /role\/app/,
    facts: ALONE,
    others: [...small, ...admins(3), otherRole('app', [EVERYTHING])],
  },
  {
    name: 'everything in two policies',
    verdict: 'fail',
    facts: ALONE,
    others: [
      ...small,
      ...admins(3),
      otherUser(
        'power',
        { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
        { ...EVERYTHING, Action: 'iam:*' },
      ),
    ],
  },
  {
    name: 'a role that AWS made for itself',
    verdict: 'pass',
    facts: ALONE,
    others: [...small, ...admins(3), SERVICE_LINKED],
  },
  {
    name: 'one of them with MFA',
    verdict: 'unknown',
    reason: /3 of 20 .* are administrators, and perhaps 4/,
    facts: ALONE,
    others: [...small, ...admins(3), otherUser('careful', WITH_MFA)],
  },
  { name: 'nobody', verdict: 'not-applicable', facts: ALONE, others: [otherUser('none')] },
  { name: 'roles not listed', verdict: 'unknown', facts: ALONE, unlisted: ['iam:role'] },
]);
