import type { DbSnapshotFacts } from '../model/kinds/rds.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

type Sharing = Pick<DbSnapshotFacts, 'snapshotType' | 'restorableBy'>;

/** Whether every AWS account may restore a snapshot. */
export function judgeSnapshotSharing({ snapshotType, restorableBy }: Sharing): Judgement {
  if (restorableBy.includes('all')) {
    return fail('Every AWS account may restore the snapshot; expected: none, or accounts that are named.');
  }
  if (snapshotType === 'automated') return pass('The snapshot is an automated one, which cannot be shared.');
  if (restorableBy.length === 0) return pass('No other account may restore the snapshot.');
  return pass(`Only named accounts may restore the snapshot: ${restorableBy.join(', ')}.`);
}
