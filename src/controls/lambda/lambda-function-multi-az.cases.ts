import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

const subnet = (id: string, AvailabilityZoneId: string): Neighbour => ({
  kind: 'ec2:subnet',
  id,
  facts: { AvailabilityZoneId },
});
const A = subnet('subnet-a', 'euw1-az1');
const A2 = subnet('subnet-a2', 'euw1-az1');
const B = subnet('subnet-b', 'euw1-az2');

export default cases('lambda-function-multi-az', 'lambda:function', [
  { name: 'two zones', verdict: 'pass', facts: { subnetIds: ['subnet-a', 'subnet-b'] }, others: [A, B] },
  {
    name: 'two subnets of one zone',
    verdict: 'fail',
    facts: { subnetIds: ['subnet-a', 'subnet-a2'] },
    others: [A, A2],
  },
  {
    name: 'three wanted',
    verdict: 'fail',
    facts: { subnetIds: ['subnet-a', 'subnet-b'] },
    others: [A, B],
    settings: { zones: 3 },
  },
  {
    name: 'a subnet that is not there',
    verdict: 'unknown',
    facts: { subnetIds: ['subnet-a', 'subnet-x'] },
    others: [A],
  },
  { name: 'outside of a VPC', verdict: 'not-applicable', facts: { subnetIds: [] } },
  {
    name: 'the subnets could not be listed',
    verdict: 'unknown',
    facts: { subnetIds: ['subnet-a'] },
    unlisted: ['ec2:subnet'],
  },
]);
