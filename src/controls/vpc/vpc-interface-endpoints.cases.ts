import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

const USED: Neighbour = { kind: 'ec2:network-interface', id: 'eni-1', facts: { VpcId: 'vpc-1' } };
const endpoint = (name: string, VpcEndpointType = 'Interface', state = 'available'): Neighbour => ({
  kind: 'ec2:vpc-endpoint',
  id: `vpce-${name}`,
  facts: { VpcId: 'vpc-1', ServiceName: `com.amazonaws.eu-west-1.${name}`, VpcEndpointType, state },
});
const ALL = ['ec2', 'ecr.api', 'ecr.dkr', 'ssm', 'ssm-contacts', 'ssm-incidents'].map((it) => endpoint(it));

export default cases('vpc-interface-endpoints', 'ec2:vpc', [
  { name: 'all', verdict: 'pass', id: 'vpc-1', facts: {}, others: [USED, ...ALL] },
  {
    name: 'some',
    verdict: 'fail',
    reason: /no available interface endpoint for ssm, ssm-contacts, ssm-incidents;/,
    id: 'vpc-1',
    facts: {},
    others: [USED, ...ALL.slice(0, 3)],
  },
  {
    name: 'one that waits to be accepted, and a service with a longer name',
    verdict: 'fail',
    reason: /for ec2;/,
    id: 'vpc-1',
    facts: {},
    others: [USED, endpoint('ec2', 'Interface', 'pendingacceptance'), endpoint('my-ec2')],
    settings: { services: ['ec2'] },
  },
  {
    name: 'as the configuration wants it',
    verdict: 'pass',
    id: 'vpc-1',
    facts: {},
    others: [USED, endpoint('ec2')],
    settings: { services: ['ec2'] },
  },
  { name: 'nothing in it', verdict: 'not-applicable', id: 'vpc-1', facts: {} },
  {
    name: 'endpoints may not be listed',
    verdict: 'unknown',
    id: 'vpc-1',
    facts: {},
    others: [USED],
    unlisted: ['ec2:vpc-endpoint'],
  },
]);
