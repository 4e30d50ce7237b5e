import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-cluster-minor-upgrades',
  title: 'Multi-AZ DB clusters take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Minor versions close holes that are public from the day of their release, and a cluster that waits for somebody to patch it stays open.',
  fix: 'Turn on AutoMinorVersionUpgrade on the cluster and choose a maintenance window in which an interruption hurts least.',
  items: ['own.defaults'],
  aka: { prowler: ['rds_cluster_minor_version_upgrade_enabled'], securityHub: ['RDS.35'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'AutoMinorVersionUpgrade'],
  judge({ facts }) {
    if (facts.Engine.startsWith('aurora'))
      return notApplicable('Instances of Aurora have the setting each for itself.');
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
