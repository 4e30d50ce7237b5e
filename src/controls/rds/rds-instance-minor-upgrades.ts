import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-minor-upgrades',
  title: 'RDS instances take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote:
    'An old minor version lets nobody in by itself: it takes a way to the database, and a flaw that matters there.',
  why: 'Minor versions close holes that are public from the day of their release, and an instance that waits for somebody to patch it stays open.',
  fix: 'Turn on AutoMinorVersionUpgrade and choose a maintenance window in which an interruption hurts least.',
  items: ['own.defaults'],
  aka: {
    prowler: ['rds_instance_minor_version_upgrade_enabled'],
    cloudsploit: ['rdsMinorVersionUpgrade'],
    securityHub: ['RDS.13'],
  },
  kind: 'rds:instance',
  facts: ['Engine', 'AutoMinorVersionUpgrade', 'DBClusterIdentifier'],
  judge({ facts }) {
    const { Engine, DBClusterIdentifier: cluster, AutoMinorVersionUpgrade } = facts;
    if (cluster !== null && !Engine.startsWith('aurora')) {
      return notApplicable(`A member of the Multi-AZ cluster ${cluster}, whose setting decides.`);
    }
    return AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
