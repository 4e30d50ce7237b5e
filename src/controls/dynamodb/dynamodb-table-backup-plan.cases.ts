import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const MINE = { arn: ARN, facts: {} };

function copy(lastBackupTime: string, of = ARN): Neighbour {
  return { kind: 'backup:protected-resource', id: of, facts: { ResourceArn: of, lastBackupTime } };
}

export default cases('dynamodb-table-backup-plan', 'dynamodb:table', [
  {
    name: 'copied yesterday',
    verdict: 'pass',
    reason: /1 day old/,
    ...MINE,
    others: [copy('2026-10-30T12:00:00.000Z')],
  },
  { name: 'no copy', verdict: 'fail', reason: /has no copy/, ...MINE },
  {
    name: 'a copy of another',
    verdict: 'fail',
    ...MINE,
    others: [copy('2026-10-30T12:00:00.000Z', `${ARN}-2`)],
  },
  {
    name: 'a copy of long ago, of which no plan makes more',
    verdict: 'fail',
    reason: /92 days old; expected.*every 31 days/,
    ...MINE,
    others: [copy('2026-08-01T00:00:00.000Z')],
  },
  { name: 'copies may not be listed', verdict: 'unknown', ...MINE, unlisted: ['backup:protected-resource'] },
  {
    name: 'denied',
    verdict: 'unknown',
    ...MINE,
    others: [
      {
        kind: 'backup:protected-resource',
        id: 'arn',
        facts: { ResourceArn: ARN, lastBackupTime: denied('backup:ListProtectedResources') },
      },
    ],
  },
]);
