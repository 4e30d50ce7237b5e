import { cases, denied } from '../case.ts';

export default cases('bedrock-custom-model-customer-key', 'bedrock:custom-model', [
  { name: 'a key', verdict: 'pass', facts: { ModelKmsKeyArn: 'key-1' } },
  { name: 'none', verdict: 'fail', facts: { ModelKmsKeyArn: null } },
  { name: 'denied', verdict: 'unknown', facts: { ModelKmsKeyArn: denied('bedrock:GetCustomModel') } },
]);
