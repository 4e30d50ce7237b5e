import { cases } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, otherRole, otherUser } from './fixtures/principals.ts';

const CHANGES = {
  Effect: 'Allow',
  Action: ['s3:PutObject', 's3:GetObject'],
  Resource: 'arn:aws:s3:::data/*',
};
const WITH_MFA = { ...EVERYTHING, Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };

export default cases('iam-tiers', 'aws:account', [
  {
    name: 'an administrator, one who changes things, one who reads',
    verdict: 'pass',
    reason:
      /^Of 3 users and roles 1 are administrators, 1 may change some things and 1 may read only; 0 have/,
    facts: ALONE,
    others: [otherUser('ann', EVERYTHING), otherUser('bob', CHANGES), otherRole('app', [LITTLE])],
  },
  {
    name: 'everything or nothing',
    verdict: 'fail',
    reason: /2 are administrators, 0 may change some things and 1 may read only/,
    facts: ALONE,
    others: [otherUser('ann', EVERYTHING), otherUser('bob', EVERYTHING), otherUser('eve', LITTLE)],
  },
  {
    name: 'mostly everything',
    verdict: 'fail',
    facts: ALONE,
    others: [otherUser('ann', EVERYTHING), otherUser('bob', EVERYTHING), otherUser('eve', CHANGES)],
  },
  {
    name: 'mostly everything, where that may be',
    verdict: 'pass',
    facts: ALONE,
    settings: { maxPercent: 70 },
    others: [otherUser('ann', EVERYTHING), otherUser('bob', EVERYTHING), otherUser('eve', CHANGES)],
  },
  {
    name: 'one who is an administrator with MFA',
    verdict: 'unknown',
    facts: ALONE,
    others: [otherUser('ann', EVERYTHING), otherUser('bob', WITH_MFA)],
  },
  { name: 'one user', verdict: 'not-applicable', facts: ALONE, others: [otherUser('ann', EVERYTHING)] },
  { name: 'groups not listed', verdict: 'unknown', facts: ALONE, unlisted: ['iam:group'] },
]);
