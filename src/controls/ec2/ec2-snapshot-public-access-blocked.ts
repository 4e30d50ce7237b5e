import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-snapshot-public-access-blocked',
  title: 'EBS snapshots cannot be made public in any region',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  severityNote:
    'Nothing is public by that alone: snapshots that are, are asked about apart and are critical.',
  why: 'Without the block, one call or slip of one person gives a disk to everybody who searches for such.',
  fix: 'Turn on block public access for EBS snapshots in every region, for all sharing.',
  items: ['own.defaults', 'own.data-leaks'],
  aka: { prowler: ['ec2_ebs_snapshot_account_block_public_access'], securityHub: ['EC2.182'] },
  kind: 'aws:region',
  facts: ['snapshotBlockPublicAccess'],
  judge({ facts: { snapshotBlockPublicAccess: state } }) {
    if (state === 'block-all-sharing') return pass('Block public access for snapshots is block-all-sharing.');
    return fail(`Block public access for snapshots is ${state}; expected: block-all-sharing.`);
  },
});
