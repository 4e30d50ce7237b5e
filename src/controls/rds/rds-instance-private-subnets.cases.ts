import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const place = { VpcId: 'vpc-1', subnetIds: ['subnet-1'] };

function table(target: string, destination = '0.0.0.0/0'): Neighbour {
  const Routes = [{ destination, target, active: true }];
  return {
    kind: 'ec2:route-table',
    id: 'rtb-1',
    facts: { VpcId: 'vpc-1', Routes, subnetIds: ['subnet-1'], isMain: false },
  };
}

export default cases('rds-instance-private-subnets', 'rds:instance', [
  { name: 'private', verdict: 'pass', facts: { subnetGroup: place }, others: [table('nat-1')] },
  {
    name: 'public',
    verdict: 'fail',
    reason: /subnet-1/,
    facts: { subnetGroup: place },
    others: [table('igw-1')],
  },
  {
    name: 'public for IPv6 only',
    verdict: 'fail',
    facts: { subnetGroup: place },
    others: [table('igw-1', '::/0')],
  },
  {
    name: 'routes may not be listed',
    verdict: 'unknown',
    facts: { subnetGroup: place },
    unlisted: ['ec2:route-table'],
  },
  { name: 'denied', verdict: 'unknown', facts: { subnetGroup: denied('rds:DescribeDBInstances') } },
]);
