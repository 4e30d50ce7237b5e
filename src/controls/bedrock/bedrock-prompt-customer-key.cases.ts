import { cases, denied } from '../case.ts';

export default cases('bedrock-prompt-customer-key', 'bedrock:prompt', [
  { name: 'a key', verdict: 'pass', facts: { CustomerEncryptionKeyArn: 'key-1' } },
  { name: 'none', verdict: 'fail', facts: { CustomerEncryptionKeyArn: null } },
  { name: 'denied', verdict: 'unknown', facts: { CustomerEncryptionKeyArn: denied('bedrock:GetPrompt') } },
]);
