import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-file-system-multi-az',
  title: 'EFS file systems are kept and reached in several zones',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'A file system in one zone, or with one mount target, is out of reach when that zone fails, and a One Zone one may be lost.',
  fix: 'Make a Regional file system with a mount target in each zone that has clients.',
  items: ['own.defaults'],
  aka: { prowler: ['efs_multi_az_enabled'] },
  kind: 'efs:file-system',
  facts: ['AvailabilityZoneName', 'mountTargets'],
  judge({ facts: { AvailabilityZoneName: zone, mountTargets } }) {
    if (zone !== null)
      return fail(`The file system is kept in ${zone} alone (One Zone); expected: Regional.`);
    const zones = [...new Set(mountTargets.map(({ availabilityZone }) => availabilityZone))];
    if (zones.length > 1) return pass(`There are mount targets in ${zones.join(', ')}.`);
    return fail(`There are mount targets in ${zones[0] ?? 'no zone'}; expected: in two zones or more.`);
  },
});
