import { judgeSubnets, publicSubnets, ROUTES } from '../../effective/public-subnets.ts';
import { control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-mount-target-private-subnets',
  title: 'Mount targets of EFS lie in private subnets',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'In a subnet with a route to the internet one public address and one open rule are enough to let everybody try.',
  fix: 'Move the file system to subnets whose routes lead to no internet gateway.',
  items: ['own.data-leaks'],
  aka: { prowler: ['efs_mount_target_not_publicly_accessible'], securityHub: ['EFS.6'] },
  kind: 'efs:file-system',
  facts: ['mountTargets'],
  relations: { ...ROUTES },
  judge({ region, facts: { mountTargets } }, { related: { routeTables } }) {
    const subnetIds = mountTargets.map(({ SubnetId }) => SubnetId);
    const VpcId = mountTargets[0]?.VpcId;
    if (VpcId === undefined) return { ...pass('The file system has no mount targets.'), restsOn: [] };
    // All mount targets of a file system are in one VPC.
    return judgeSubnets('file system', subnetIds, publicSubnets(subnetIds, VpcId, region, routeTables));
  },
});
