import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const VOLUME: Neighbour = { kind: 'ec2:volume', id: 'vol-1', facts: { Encrypted: true } };

export default cases('backup-plan-exists', 'aws:region', [
  {
    name: 'a plan',
    verdict: 'pass',
    reason: /daily/,
    facts: {},
    others: [VOLUME, { kind: 'backup:plan', id: 'p', facts: { BackupPlanName: 'daily' } }],
  },
  { name: 'no plan', verdict: 'fail', reason: /and 1 databases/, facts: {}, others: [VOLUME] },
  {
    name: 'a plan elsewhere',
    verdict: 'fail',
    facts: {},
    others: [
      VOLUME,
      { kind: 'backup:plan', id: 'p', region: 'us-east-1', facts: { BackupPlanName: 'daily' } },
    ],
  },
  { name: 'nothing to copy', verdict: 'not-applicable', facts: {} },
  {
    name: 'plans may not be listed',
    verdict: 'unknown',
    facts: {},
    others: [VOLUME],
    unlisted: ['backup:plan'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {},
    others: [
      VOLUME,
      { kind: 'backup:plan', id: 'p', facts: { BackupPlanName: denied('backup:ListBackupPlans') } },
    ],
  },
]);
