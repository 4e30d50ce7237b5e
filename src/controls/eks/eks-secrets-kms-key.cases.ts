import { cases, denied } from '../case.ts';

export default cases('eks-secrets-kms-key', 'eks:cluster', [
  { name: 'a key', verdict: 'pass', facts: { secretsKey: 'arn:aws:kms:eu-west-1:111122223333:key/1' } },
  { name: 'none', verdict: 'fail', facts: { secretsKey: null } },
  { name: 'denied', verdict: 'unknown', facts: { secretsKey: denied('eks:DescribeCluster') } },
]);
