import { cases } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, otherRole, otherUser } from './fixtures/principals.ts';

const small = Array.from({ length: 16 }, (_, at) => otherUser(`small-${at}`, LITTLE));
const admins = (count: number) =>
  Array.from({ length: count }, (_, at) => otherUser(`admin-${at}`, EVERYTHING));
const POWER = { Effect: 'Allow', Action: ['ec2:*', 's3:*', 'rds:*', 'kms:*'], Resource: '*' };
const unsure = {
  Effect: 'Allow',
  Action: '*',
  Resource: '*',
  Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
};

export default cases('iam-bring-down-few', 'aws:account', [
  {
    name: 'three administrators',
    verdict: 'pass',
    reason: /3 of 19/,
    facts: ALONE,
    others: [...small, ...admins(3)],
  },
  {
    name: 'four of them',
    verdict: 'fail',
    reason:
      /4 of 20 users and roles could bring the account down, 100 % of the 4 privileged ones: user\/admin-0/,
    facts: ALONE,
    others: [...small, ...admins(4)],
  },
  {
    name: 'one more who deletes machines, data, networks and keys',
    verdict: 'fail',
    reason: /role\/power/,
    facts: ALONE,
    others: [...small, ...admins(3), otherRole('power', [POWER])],
  },
  {
    name: 'one who could do so on single things only',
    verdict: 'pass',
    facts: ALONE,
    others: [...small, ...admins(3), otherRole('power', [{ ...POWER, Resource: 'arn:aws:s3:::one/*' }])],
  },
  {
    name: 'some under conditions',
    verdict: 'unknown',
    reason: /3 of 20 .* surely, and perhaps 4/,
    facts: ALONE,
    others: [...small, ...admins(3), otherRole('careful', [unsure])],
  },
  { name: 'users could not be listed', verdict: 'unknown', facts: ALONE, unlisted: ['iam:user'] },
]);
