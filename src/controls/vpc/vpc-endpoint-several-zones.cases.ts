import { cases, denied } from '../case.ts';

export default cases('vpc-endpoint-several-zones', 'ec2:vpc-endpoint', [
  {
    name: 'two',
    verdict: 'pass',
    facts: { VpcEndpointType: 'Interface', SubnetIds: ['subnet-1', 'subnet-2'] },
  },
  { name: 'one', verdict: 'fail', facts: { VpcEndpointType: 'Interface', SubnetIds: ['subnet-1'] } },
  { name: 'a gateway', verdict: 'not-applicable', facts: { VpcEndpointType: 'Gateway', SubnetIds: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { VpcEndpointType: 'Interface', SubnetIds: denied('ec2:DescribeVpcEndpoints') },
  },
]);
