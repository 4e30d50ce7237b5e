import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { isDefault: false };
const subnet = (id: string): Neighbour => ({ kind: 'ec2:subnet', id, facts: { VpcId: 'vpc-1' } });
const table = (id: string, target: string, subnetIds: readonly string[], isMain = false): Neighbour => ({
  kind: 'ec2:route-table',
  id,
  facts: {
    VpcId: 'vpc-1',
    Routes: [{ destination: '0.0.0.0/0', target, active: true }],
    subnetIds,
    isMain,
  },
});

export default cases('vpc-private-subnets', 'ec2:vpc', [
  {
    name: 'one of each',
    verdict: 'pass',
    reason: /^1 of 2 subnets/,
    id: 'vpc-1',
    facts,
    others: [
      subnet('subnet-1'),
      subnet('subnet-2'),
      table('rtb-1', 'igw-1', ['subnet-1']),
      table('rtb-2', 'nat-1', [], true),
    ],
  },
  {
    name: 'all public, by the main table',
    verdict: 'fail',
    reason: /^2 of 2 subnets/,
    id: 'vpc-1',
    facts,
    others: [subnet('subnet-1'), subnet('subnet-2'), table('rtb-1', 'igw-1', [], true)],
  },
  {
    name: 'all private',
    verdict: 'pass',
    id: 'vpc-1',
    facts,
    others: [subnet('subnet-1'), table('rtb-1', 'tgw-1', [], true)],
  },
  { name: 'empty', verdict: 'not-applicable', id: 'vpc-1', facts },
  { name: 'the default VPC', verdict: 'not-applicable', id: 'vpc-1', facts: { isDefault: true } },
  {
    name: 'routes may not be read',
    verdict: 'unknown',
    id: 'vpc-1',
    facts,
    others: [subnet('subnet-1')],
    unlisted: ['ec2:route-table'],
  },
  { name: 'denied', verdict: 'unknown', id: 'vpc-1', facts: { isDefault: denied('ec2:DescribeVpcs') } },
]);
