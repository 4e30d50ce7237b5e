import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';
import { arnOf } from './fixtures/principals.ts';

function user(name: string, ...keys: readonly ReturnType<typeof key>[]): Neighbour {
  return {
    kind: 'iam:user',
    id: name,
    arn: arnOf(`user/${name}`),
    name,
    facts: { credentials: credentials({ keys }) },
  };
}

const NEW: Neighbour = {
  kind: 'iam:user',
  id: 'new',
  arn: arnOf('user/new'),
  facts: { credentials: denied('iam:GetCredentialReport') },
};

export default cases('iam-long-lived-keys-few', 'aws:account', [
  {
    name: 'inactive ones',
    verdict: 'pass',
    reason: /^0 of 2 users/,
    facts: {},
    others: [user('ann'), user('bob', key({ active: false }))],
  },
  {
    name: 'one',
    verdict: 'fail',
    reason: /^1 of 2 users have active access keys: user\/ci; expected: at most 0\./,
    facts: {},
    others: [user('ann'), user('ci', key({ active: false }), key({ slot: 2 }))],
  },
  {
    name: 'one, where half of them may',
    verdict: 'pass',
    facts: {},
    settings: { maxPercent: 50 },
    others: [user('ann'), user('ci', key())],
  },
  {
    name: 'one, where one may',
    verdict: 'pass',
    facts: {},
    settings: { atLeast: 1 },
    others: [user('ann'), user('ci', key())],
  },
  { name: 'one, beside a new user', verdict: 'fail', facts: {}, others: [NEW, user('ci', key())] },
  { name: 'perhaps that of a new user', verdict: 'unknown', facts: {}, others: [NEW, user('ann')] },
  {
    name: 'whatever the new user has, it is within the limit',
    verdict: 'pass',
    facts: {},
    settings: { atLeast: 1 },
    others: [NEW, user('ann')],
  },
  { name: 'no users', verdict: 'not-applicable', facts: {} },
  { name: 'users not listed', verdict: 'unknown', facts: {}, unlisted: ['iam:user'] },
]);
