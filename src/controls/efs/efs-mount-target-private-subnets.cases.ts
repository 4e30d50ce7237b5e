import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const target = { SubnetId: 'subnet-1', VpcId: 'vpc-1', availabilityZone: 'eu-west-1a' };

function table(target: string, destination = '0.0.0.0/0'): Neighbour {
  const Routes = [{ destination, target, active: true }];
  return {
    kind: 'ec2:route-table',
    id: 'rtb-1',
    facts: { VpcId: 'vpc-1', Routes, subnetIds: ['subnet-1'], isMain: false },
  };
}

export default cases('efs-mount-target-private-subnets', 'efs:file-system', [
  { name: 'private', verdict: 'pass', facts: { mountTargets: [target] }, others: [table('nat-1')] },
  {
    name: 'public',
    verdict: 'fail',
    reason: /subnet-1/,
    facts: { mountTargets: [target] },
    others: [table('igw-1')],
  },
  {
    name: 'public for IPv6 only',
    verdict: 'fail',
    facts: { mountTargets: [target] },
    others: [table('igw-1', '::/0')],
  },
  { name: 'no mount targets', verdict: 'pass', facts: { mountTargets: [] } },
  {
    name: 'routes may not be listed',
    verdict: 'unknown',
    facts: { mountTargets: [target] },
    unlisted: ['ec2:route-table'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { mountTargets: denied('elasticfilesystem:DescribeMountTargets') },
  },
]);
