import { cases, denied } from '../case.ts';

export default cases('sagemaker-domain-sso', 'sagemaker:domain', [
  { name: 'Identity Center', verdict: 'pass', facts: { AuthMode: 'SSO' } },
  { name: 'IAM', verdict: 'fail', facts: { AuthMode: 'IAM' } },
  { name: 'denied', verdict: 'unknown', facts: { AuthMode: denied('sagemaker:DescribeDomain') } },
]);
