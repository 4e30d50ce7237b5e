import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { credentials } from './fixtures/credentials.ts';
import { arnOf } from './fixtures/principals.ts';

const virtual = (user: string): Neighbour => ({
  kind: 'iam:virtual-mfa-device',
  id: arnOf(`mfa/${user}-phone`),
  region: 'global',
  facts: { user: arnOf(`user/${user}`) },
});

const ANN = { id: 'ann', arn: arnOf('user/ann'), region: 'global' };
const SIGNS_IN = { credentials: credentials({ passwordEnabled: true, mfaActive: true }) };

export default cases('iam-user-hardware-mfa', 'iam:user', [
  { name: 'a key', verdict: 'pass', ...ANN, facts: SIGNS_IN, others: [virtual('bob')] },
  {
    name: 'an app',
    verdict: 'fail',
    reason: /virtual device ann-phone/,
    ...ANN,
    facts: SIGNS_IN,
    others: [virtual('ann'), virtual('bob')],
  },
  {
    name: 'an app of an hour ago, which the credential report does not know yet',
    verdict: 'fail',
    reason: /virtual device/,
    ...ANN,
    facts: { credentials: credentials({ passwordEnabled: true }) },
    others: [virtual('ann')],
  },
  {
    name: 'none',
    verdict: 'fail',
    reason: /no MFA device/,
    ...ANN,
    facts: { credentials: credentials({ passwordEnabled: true }) },
  },
  {
    name: 'no password',
    verdict: 'not-applicable',
    ...ANN,
    facts: { credentials: credentials({}) },
    others: [virtual('ann')],
  },
  {
    name: 'devices not listed',
    verdict: 'unknown',
    ...ANN,
    facts: SIGNS_IN,
    unlisted: ['iam:virtual-mfa-device'],
  },
  { name: 'denied', verdict: 'unknown', ...ANN, facts: { credentials: denied('iam:GetCredentialReport') } },
]);
