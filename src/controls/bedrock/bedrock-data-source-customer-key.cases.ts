import { cases, denied } from '../case.ts';

export default cases('bedrock-data-source-customer-key', 'bedrock:data-source', [
  { name: 'a key', verdict: 'pass', facts: { KmsKeyArn: 'key-1' } },
  { name: 'none', verdict: 'fail', facts: { KmsKeyArn: null } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyArn: denied('bedrock:GetDataSource') } },
]);
