import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-customer-key', 'sagemaker:notebook-instance', [
  { name: 'a key', verdict: 'pass', facts: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
  { name: 'none', verdict: 'fail', reason: /a key of SageMaker's/, facts: { KmsKeyId: null } },
  { name: 'denied', verdict: 'unknown', facts: { KmsKeyId: denied('sagemaker:DescribeNotebookInstance') } },
]);
