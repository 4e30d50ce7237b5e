import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { letsIn } from '../../effective/function-url.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'lambda-function-not-public',
  title: 'Lambda functions cannot be invoked by the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  severityNote: "A stranger must first learn the function's ARN or URL, which no public list shows.",
  why: 'Strangers can run the function with whatever input they like, on your bill and with the rights of its role.',
  fix: "Name the callers in the function's policy and let its URL ask for IAM authentication; what must be public belongs behind API Gateway or CloudFront.",
  items: ['iam.least-privilege'],
  aka: {
    prowler: ['awslambda_function_not_publicly_accessible', 'awslambda_function_url_public'],
    cloudsploit: ['lambdaPublicAccess', 'lambdaNetworkExposure'],
    securityHub: ['Lambda.1'],
  },
  kind: 'lambda:function',
  facts: ['Policy', 'urlAuthType'],
  judge(it) {
    const { Policy, urlAuthType } = it.facts;
    return judgePublicPolicy('function', it, Policy, (grant, policy) => letsIn(grant, policy, urlAuthType));
  },
});
