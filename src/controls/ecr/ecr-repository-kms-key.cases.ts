import { cases, denied } from '../case.ts';

export default cases('ecr-repository-kms-key', 'ecr:repository', [
  { name: 'KMS', verdict: 'pass', facts: { encryptionType: 'KMS' } },
  { name: 'two layers', verdict: 'pass', facts: { encryptionType: 'KMS_DSSE' } },
  { name: 'ECR’s keys', verdict: 'fail', facts: { encryptionType: 'AES256' } },
  { name: 'denied', verdict: 'unknown', facts: { encryptionType: denied('ecr:DescribeRepositories') } },
]);
