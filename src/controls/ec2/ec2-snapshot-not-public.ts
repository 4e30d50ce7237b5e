import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-snapshot-not-public',
  title: 'EBS snapshots are not shared with everybody',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Any AWS account can make a disk of a public snapshot and read all that is on it, and there are those who search for them.',
  fix: "Remove the group all from the snapshot's createVolumePermission, and turn on block public access for snapshots in the region.",
  items: ['own.data-leaks'],
  aka: {
    prowler: ['ec2_ebs_public_snapshot'],
    cloudsploit: ['ebsSnapshotPublic', 'ebsSnapshotPrivate'],
    securityHub: ['EC2.1'],
  },
  kind: 'ec2:snapshot',
  facts: ['publiclyRestorable'],
  judge({ facts }) {
    if (!facts.publiclyRestorable) return pass('createVolumePermission does not name the group all.');
    return fail('createVolumePermission names the group all; expected: single accounts at most.');
  },
});
