import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { trainingSubnetIds: ['subnet-1'] };
const SUBNET: Neighbour = { kind: 'ec2:subnet', id: 'subnet-1', facts: { VpcId: 'vpc-1' } };
const table = (target: string, isMain = false): Neighbour => ({
  kind: 'ec2:route-table',
  id: 'rtb-1',
  facts: {
    VpcId: 'vpc-1',
    Routes: [{ destination: '0.0.0.0/0', target, active: true }],
    subnetIds: isMain ? [] : ['subnet-1'],
    isMain,
    peerings: [],
  },
});

export default cases('bedrock-custom-model-private-subnets', 'bedrock:custom-model', [
  { name: 'private', verdict: 'pass', facts, others: [SUBNET, table('nat-1')] },
  { name: 'public', verdict: 'fail', reason: /subnet-1/, facts, others: [SUBNET, table('igw-1')] },
  { name: 'public by the main table', verdict: 'fail', facts, others: [SUBNET, table('igw-1', true)] },
  { name: 'no VPC', verdict: 'fail', reason: /not trained in a VPC/, facts: { trainingSubnetIds: [] } },
  { name: 'brought along', verdict: 'not-applicable', facts: { trainingSubnetIds: null } },
  { name: 'a subnet that is gone', verdict: 'unknown', facts },
  { name: 'routes not listed', verdict: 'unknown', facts, others: [SUBNET], unlisted: ['ec2:route-table'] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { trainingSubnetIds: denied('bedrock:GetModelCustomizationJob') },
  },
]);
