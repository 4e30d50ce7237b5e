import { cases, denied } from '../case.ts';

export default cases('lambda-environment-kms-key', 'lambda:function', [
  {
    name: 'a key',
    verdict: 'pass',
    facts: { hasVariables: true, KmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/1' },
  },
  { name: 'AWS’s', verdict: 'fail', facts: { hasVariables: true, KmsKeyArn: null } },
  { name: 'no variables', verdict: 'not-applicable', facts: { hasVariables: false, KmsKeyArn: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { hasVariables: true, KmsKeyArn: denied('lambda:ListFunctions') },
  },
]);
