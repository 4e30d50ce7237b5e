import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function networkInterface(id: string, vpc: string, interfaceType: string): Neighbour {
  return { kind: 'ec2:network-interface', id, facts: { VpcId: vpc, interfaceType } };
}

export default cases('ec2-default-vpc-unused', 'ec2:vpc', [
  {
    name: 'it exists, and nothing is in it',
    verdict: 'pass',
    id: 'vpc-default',
    facts: { isDefault: true },
    others: [networkInterface('eni-1', 'vpc-other', 'interface')],
  },
  {
    name: 'instances and a function',
    verdict: 'fail',
    reason: /\(interface 2, lambda 1\)/,
    id: 'vpc-default',
    facts: { isDefault: true },
    others: [
      networkInterface('eni-1', 'vpc-default', 'interface'),
      networkInterface('eni-2', 'vpc-default', 'lambda'),
      networkInterface('eni-3', 'vpc-default', 'interface'),
    ],
  },
  {
    name: 'a VPC of the same name elsewhere has interfaces',
    verdict: 'pass',
    id: 'vpc-default',
    facts: { isDefault: true },
    others: [{ ...networkInterface('eni-1', 'vpc-default', 'interface'), region: 'us-east-1' }],
  },
  {
    name: 'not the default VPC',
    verdict: 'not-applicable',
    id: 'vpc-1',
    facts: { isDefault: false },
    others: [networkInterface('eni-1', 'vpc-1', 'interface')],
  },
  {
    name: 'interfaces may not be listed',
    verdict: 'unknown',
    facts: { isDefault: true },
    unlisted: ['ec2:network-interface'],
  },
  { name: 'denied', verdict: 'unknown', facts: { isDefault: denied('ec2:DescribeVpcs') } },
]);
