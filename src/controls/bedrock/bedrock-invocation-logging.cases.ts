import { cases, denied } from '../case.ts';

export default cases('bedrock-invocation-logging', 'aws:region', [
  { name: 'on', verdict: 'pass', facts: { bedrockInvocationLogging: true } },
  { name: 'off', verdict: 'fail', facts: { bedrockInvocationLogging: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { bedrockInvocationLogging: denied('bedrock:GetModelInvocationLoggingConfiguration') },
  },
]);
