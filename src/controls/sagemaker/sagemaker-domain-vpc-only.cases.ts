import { cases, denied } from '../case.ts';

export default cases('sagemaker-domain-vpc-only', 'sagemaker:domain', [
  { name: 'the VPC only', verdict: 'pass', facts: { AppNetworkAccessType: 'VpcOnly' } },
  { name: 'the internet', verdict: 'fail', facts: { AppNetworkAccessType: 'PublicInternetOnly' } },
  { name: 'denied', verdict: 'unknown', facts: { AppNetworkAccessType: denied('sagemaker:DescribeDomain') } },
]);
