import { cases, denied } from '../case.ts';

const OWN = { Image: 'registry.example/fraud:14', RepositoryAccessMode: 'Vpc' };
const ECR = {
  Image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/forecast:3',
  RepositoryAccessMode: 'Platform',
};

export default cases('sagemaker-model-private-registry', 'sagemaker:model', [
  { name: 'in the VPC', verdict: 'pass', facts: { images: [OWN, OWN] } },
  { name: 'ECR', verdict: 'fail', reason: /forecast:3; expected/, facts: { images: [ECR] } },
  { name: 'one of two', verdict: 'fail', facts: { images: [OWN, ECR] } },
  { name: 'a model package', verdict: 'not-applicable', facts: { images: [] } },
  { name: 'denied', verdict: 'unknown', facts: { images: denied('sagemaker:DescribeModel') } },
]);
