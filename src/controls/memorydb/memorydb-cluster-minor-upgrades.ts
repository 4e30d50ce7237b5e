import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'memorydb-cluster-minor-upgrades',
  title: 'MemoryDB clusters take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Patches close holes that are public from the day of their release, and a cluster that waits for somebody stays open.',
  fix: 'Restore a snapshot to a new cluster with AutoMinorVersionUpgrade, or patch this one by hand on a schedule.',
  items: ['own.defaults'],
  aka: { prowler: ['memorydb_cluster_auto_minor_version_upgrades'] },
  kind: 'memorydb:cluster',
  facts: ['AutoMinorVersionUpgrade'],
  judge({ facts }) {
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
