import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-backtrack',
  title: 'Aurora MySQL clusters can be turned back',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote: 'Backups already undo the same mistakes; backtracking only does it faster.',
  why: 'A restore of a large cluster takes hours, while backtracking undoes a mistake in minutes and in place.',
  fix: 'Restore or clone the cluster with a backtrack window; it cannot be turned on for one that runs.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_backtrack_enabled'], securityHub: ['RDS.14'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'BacktrackWindow'],
  judge({ facts }) {
    if (!/^aurora(-mysql)?$/.test(facts.Engine)) return notApplicable(`${facts.Engine} has no backtracking.`);
    return facts.BacktrackWindow > 0
      ? pass(`BacktrackWindow is ${facts.BacktrackWindow / 3600} hours.`)
      : fail('BacktrackWindow is 0: backtracking is off; expected: some hours.');
  },
});
