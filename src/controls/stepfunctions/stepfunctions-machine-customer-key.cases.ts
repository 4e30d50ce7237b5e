import { cases, denied } from '../case.ts';

export default cases('stepfunctions-machine-customer-key', 'stepfunctions:state-machine', [
  { name: 'a key', verdict: 'pass', facts: { KmsKeyId: 'key-1' } },
  { name: 'none', verdict: 'fail', facts: { KmsKeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('states:DescribeStateMachine') } },
]);
