import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { summary } from './fixtures/summary.ts';

const device = (name: string, user: string): Neighbour => ({
  kind: 'iam:virtual-mfa-device',
  id: `arn:aws:iam::111122223333:mfa/${name}`,
  region: 'global',
  facts: { user: `arn:aws:iam::111122223333:${user}` },
});

export default cases('iam-root-hardware-mfa', 'aws:account', [
  { name: 'none is virtual', verdict: 'pass', facts: { iamSummary: summary() } },
  {
    name: 'virtual ones of users, one of them called root',
    verdict: 'pass',
    facts: { iamSummary: summary() },
    others: [device('ann', 'user/ann'), device('root', 'user/root')],
  },
  {
    name: 'a virtual one',
    verdict: 'fail',
    reason: /root-account-mfa-device/,
    facts: { iamSummary: summary() },
    others: [device('root-account-mfa-device', 'root')],
  },
  {
    name: 'a virtual one of a name of its own, perhaps beside a key',
    verdict: 'fail',
    reason: /mfa\/phone/,
    facts: { iamSummary: summary() },
    others: [device('phone', 'root')],
  },
  { name: 'no MFA', verdict: 'fail', facts: { iamSummary: summary({ AccountMFAEnabled: 0 }) } },
  {
    name: 'no credentials',
    verdict: 'not-applicable',
    facts: { iamSummary: summary({ AccountMFAEnabled: 0, AccountPasswordPresent: 0 }) },
  },
  {
    name: 'devices not listed',
    verdict: 'unknown',
    facts: { iamSummary: summary() },
    unlisted: ['iam:virtual-mfa-device'],
  },
  { name: 'denied', verdict: 'unknown', facts: { iamSummary: denied('iam:GetAccountSummary') } },
]);
