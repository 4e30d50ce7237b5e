import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'dms-instance-minor-upgrades',
  title: 'DMS replication instances take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Patches mend flaws of the replication engine, and an instance that waits for somebody keeps them.',
  fix: 'Turn on AutoMinorVersionUpgrade.',
  items: ['own.defaults'],
  aka: {
    prowler: ['dms_instance_minor_version_upgrade_enabled'],
    cloudsploit: ['autoMinorVersionUpgrade'],
    securityHub: ['DMS.6'],
  },
  kind: 'dms:replication-instance',
  facts: ['AutoMinorVersionUpgrade'],
  judge({ facts }) {
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
