import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const RUNS: Neighbour = { kind: 'ec2:network-interface', id: 'eni-1', facts: { VpcId: 'vpc-1' } };
const GUARDRAIL: Neighbour = { kind: 'bedrock:guardrail', id: 'g1', facts: {} };
const endpoint = (name: string): Neighbour => ({
  kind: 'ec2:vpc-endpoint',
  id: `vpce-${name}`,
  facts: {
    VpcId: 'vpc-1',
    ServiceName: `com.amazonaws.eu-west-1.${name}`,
    VpcEndpointType: 'Interface',
    state: 'available',
  },
});
const vpc = { id: 'vpc-1', facts: {}, regionFacts: { bedrockInvocationLogging: false } };

export default cases('bedrock-vpc-endpoint', 'ec2:vpc', [
  { ...vpc, name: 'an endpoint', verdict: 'pass', others: [RUNS, GUARDRAIL, endpoint('bedrock-runtime')] },
  {
    ...vpc,
    name: 'only for agents',
    verdict: 'fail',
    reason: /for bedrock-runtime;/,
    others: [RUNS, GUARDRAIL, endpoint('bedrock-agent-runtime')],
  },
  {
    ...vpc,
    name: 'nothing but logs',
    verdict: 'fail',
    regionFacts: { bedrockInvocationLogging: true },
    others: [RUNS],
  },
  { ...vpc, name: 'no Bedrock', verdict: 'not-applicable', others: [RUNS] },
  { ...vpc, name: 'an empty VPC', verdict: 'not-applicable', others: [GUARDRAIL] },
  {
    ...vpc,
    name: 'more parts are asked for',
    verdict: 'fail',
    reason: /for bedrock-agent-runtime;/,
    others: [RUNS, GUARDRAIL, endpoint('bedrock-runtime')],
    settings: { services: ['bedrock-runtime', 'bedrock-agent-runtime'] },
  },
  {
    ...vpc,
    name: 'denied',
    verdict: 'unknown',
    regionFacts: { bedrockInvocationLogging: denied('bedrock:GetModelInvocationLoggingConfiguration') },
    others: [RUNS],
  },
]);
