import type { SshKey } from '../../model/kinds/iam.ts';
import { cases, denied } from '../case.ts';

const key = (given: Partial<SshKey>): SshKey => ({
  id: 'APKAEXAMPLE1',
  active: true,
  uploadedAt: '2026-10-01T00:00:00.000Z',
  ...given,
});

export default cases('iam-user-ssh-key-age', 'iam:user', [
  {
    name: '180 days old',
    verdict: 'pass',
    facts: { sshKeys: [key({ uploadedAt: '2026-05-05T00:00:00.000Z' })] },
  },
  {
    name: '181 days old',
    verdict: 'fail',
    reason: /APKAEXAMPLE1 is 181 days old; expected: at most 180 days/,
    facts: { sshKeys: [key({ uploadedAt: '2026-05-04T00:00:00.000Z' })] },
  },
  {
    name: 'the old one of two',
    verdict: 'fail',
    reason: /^Too old: APKAEXAMPLE2/,
    facts: { sshKeys: [key({}), key({ id: 'APKAEXAMPLE2', uploadedAt: '2020-01-01T00:00:00.000Z' })] },
  },
  {
    name: 'an old one that is off',
    verdict: 'not-applicable',
    facts: { sshKeys: [key({ active: false, uploadedAt: '2020-01-01T00:00:00.000Z' })] },
  },
  { name: 'none', verdict: 'not-applicable', facts: { sshKeys: [] } },
  { name: 'denied', verdict: 'unknown', facts: { sshKeys: denied('iam:ListSSHPublicKeys') } },
]);
