import { days, daysSince } from '../../effective/age.ts';
import { control, of, to } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** However they are made, by AWS Backup, by Data Lifecycle Manager or by hand, backups of a volume are snapshots of it. */
export default control({
  id: 'ec2-volume-recent-snapshot',
  title: 'EBS volumes have a recent snapshot',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without a snapshot, what a mistake, an intruder or a failing disk takes away is gone for good.',
  fix: 'Put the volume into a backup plan or a lifecycle policy that makes snapshots of it.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: [
      'ec2_ebs_volume_protected_by_backup_plan',
      'ec2_ebs_volume_snapshots_exists',
      'dlm_ebs_snapshot_lifecycle_policy_exists',
    ],
    cloudsploit: ['ebsBackupEnabled', 'ebsRecentSnapshots', 'ebsSnapshotLifecycle'],
    securityHub: ['EC2.28'],
  },
  kind: 'ec2:volume',
  facts: ['createTime'],
  relations: {
    snapshots: of('ec2:snapshot', 'VolumeId', ['startTime', 'state']),
    instances: to('ec2:instance', 'attachedTo', ['Tags']),
  },
  settings: { maxAgeDays: 7 },
  judge({ facts: { createTime } }, { related: { snapshots, instances }, now, settings: { maxAgeDays } }) {
    const group = instances.flatMap((it) =>
      it.found ? (it.to.facts.Tags['aws:autoscaling:groupName'] ?? []) : [],
    )[0];
    if (group !== undefined) return notApplicable(`It is of an instance that the group ${group} replaces.`);
    const ages = snapshots
      .filter(({ facts }) => facts.state === 'completed' || facts.state === 'pending')
      .map(({ facts }) => daysSince(facts.startTime, now));
    const limit = `expected: at most ${days(maxAgeDays)} ago`;
    if (ages.length > 0) {
      const youngest = Math.min(...ages);
      const told = `Its last snapshot was made ${days(youngest)} ago`;
      return youngest > maxAgeDays ? fail(`${told}; ${limit}.`) : pass(`${told}.`);
    }
    const age = daysSince(createTime, now);
    if (age <= maxAgeDays) return pass(`It was made ${days(age)} ago and has no snapshot yet.`);
    return fail(`It has no snapshot; ${limit}.`);
  },
});
