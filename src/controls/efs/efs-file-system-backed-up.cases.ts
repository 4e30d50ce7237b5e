import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0123456789abcdef0';

function copy(lastBackupTime: string): Neighbour {
  return { kind: 'backup:protected-resource', id: ARN, facts: { ResourceArn: ARN, lastBackupTime } };
}

export default cases('efs-file-system-backed-up', 'efs:file-system', [
  {
    name: 'automatic backups',
    verdict: 'pass',
    reason: /ENABLED/,
    arn: ARN,
    facts: { BackupPolicy: 'ENABLED' },
  },
  {
    name: 'a plan of its own',
    verdict: 'pass',
    reason: /1 day old/,
    arn: ARN,
    facts: { BackupPolicy: 'DISABLED' },
    others: [copy('2026-10-30T12:00:00.000Z')],
  },
  { name: 'neither', verdict: 'fail', reason: /has no copy/, arn: ARN, facts: { BackupPolicy: null } },
  {
    name: 'a copy of long ago',
    verdict: 'fail',
    reason: /92 days old/,
    arn: ARN,
    facts: { BackupPolicy: 'DISABLED' },
    others: [copy('2026-08-01T00:00:00.000Z')],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    arn: ARN,
    facts: { BackupPolicy: denied('elasticfilesystem:DescribeBackupPolicy') },
  },
  {
    name: 'copies may not be listed',
    verdict: 'unknown',
    arn: ARN,
    facts: { BackupPolicy: null },
    unlisted: ['backup:protected-resource'],
  },
]);
