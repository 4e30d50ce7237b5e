import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const gateway = (id: string, SubnetId: string | null): Neighbour => ({
  kind: 'ec2:nat-gateway',
  id,
  facts: { VpcId: 'vpc-1', SubnetId },
});
const subnet = (id: string, AvailabilityZoneId: string): Neighbour => ({
  kind: 'ec2:subnet',
  id,
  facts: { VpcId: 'vpc-1', AvailabilityZoneId },
});
const VPC = { id: 'vpc-1', facts: {} };
const SUBNETS = [
  subnet('subnet-a', 'euw1-az1'),
  subnet('subnet-b', 'euw1-az2'),
  subnet('subnet-c', 'euw1-az1'),
];

export default cases('vpc-nat-gateway-several-zones', 'ec2:vpc', [
  {
    name: 'two zones',
    verdict: 'pass',
    reason: /euw1-az1, euw1-az2/,
    ...VPC,
    others: [...SUBNETS, gateway('nat-1', 'subnet-a'), gateway('nat-2', 'subnet-b')],
  },
  {
    name: 'one for two zones',
    verdict: 'fail',
    reason: /in euw1-az1; expected/,
    ...VPC,
    others: [...SUBNETS, gateway('nat-1', 'subnet-a')],
  },
  {
    name: 'two in the same zone',
    verdict: 'fail',
    ...VPC,
    others: [...SUBNETS, gateway('nat-1', 'subnet-a'), gateway('nat-2', 'subnet-c')],
  },
  { name: 'a regional one', verdict: 'pass', ...VPC, others: [...SUBNETS, gateway('nat-1', null)] },
  {
    name: 'a VPC in one zone',
    verdict: 'not-applicable',
    ...VPC,
    others: [subnet('subnet-a', 'euw1-az1'), gateway('nat-1', 'subnet-a')],
  },
  { name: 'none', verdict: 'not-applicable', ...VPC, others: SUBNETS },
  {
    name: 'gateways not listed',
    verdict: 'unknown',
    ...VPC,
    others: SUBNETS,
    unlisted: ['ec2:nat-gateway'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    ...VPC,
    others: [
      gateway('nat-1', 'subnet-a'),
      {
        kind: 'ec2:subnet',
        id: 'subnet-a',
        facts: { VpcId: 'vpc-1', AvailabilityZoneId: denied('ec2:DescribeSubnets') },
      },
    ],
  },
]);
