import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-network-acl-used',
  title: 'Network ACLs are in use',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Rules that hold for no subnet look like protection that is not there.',
  fix: 'Associate the network ACL with the subnets that it was meant for, or delete it.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['ec2_networkacl_unused'], securityHub: ['EC2.16'] },
  kind: 'ec2:network-acl',
  facts: ['subnetIds', 'isDefault', 'ownerId'],
  judge({ account, facts: { subnetIds, isDefault, ownerId } }) {
    if (ownerId !== account) return notApplicable(`The network ACL belongs to account ${ownerId}.`);
    if (isDefault) return notApplicable('The default network ACL cannot be deleted.');
    if (subnetIds.length === 0) return fail('The network ACL is on no subnet; expected: one at least.');
    return pass(
      `The network ACL is on ${subnetIds.length === 1 ? '1 subnet' : `${subnetIds.length} subnets`}.`,
    );
  },
});
