import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import type { Unknown } from '../../model/reading.ts';

const subnet = (id: string, AvailabilityZoneId: string | Unknown): Neighbour => ({
  kind: 'ec2:subnet',
  id,
  facts: { VpcId: 'vpc-1', AvailabilityZoneId },
});

export default cases('vpc-subnets-in-several-zones', 'ec2:vpc', [
  {
    name: 'two zones',
    verdict: 'pass',
    id: 'vpc-1',
    facts: {},
    others: [subnet('subnet-1', 'euw1-az1'), subnet('subnet-2', 'euw1-az2')],
  },
  {
    name: 'two subnets in one zone',
    verdict: 'fail',
    reason: /in euw1-az1 only/,
    id: 'vpc-1',
    facts: {},
    others: [subnet('subnet-1', 'euw1-az1'), subnet('subnet-2', 'euw1-az1')],
  },
  { name: 'none', verdict: 'not-applicable', id: 'vpc-1', facts: {} },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'vpc-1',
    facts: {},
    others: [subnet('subnet-1', denied('ec2:DescribeSubnets'))],
  },
]);
