import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-not-public',
  title: 'OpenSearch domains are not open to everybody',
  risk: { impact: 'data', exposure: 'internet', ease: 'direct' },
  why: 'Everybody can read, change and delete the indexes of a domain whose policy lets everybody in.',
  fix: 'Name roles in the domain’s access policy, or turn on fine-grained access control so that everybody must sign in.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['opensearch_service_domains_not_publicly_accessible'],
    cloudsploit: ['opensearchExposedDomain', 'opensearchAccessFromIps', 'opensearchRequireIAMAuth'],
  },
  kind: 'opensearch:domain',
  facts: ['AccessPolicies', 'VPCOptions', 'AdvancedSecurityOptions'],
  judge(domain) {
    const { AccessPolicies, VPCOptions, AdvancedSecurityOptions: security } = domain.facts;
    const judged = judgePublicPolicy('domain', { ...domain, ...about(domain.arn) }, AccessPolicies);
    if (judged.verdict !== 'fail') return judged;
    if (VPCOptions !== null)
      return pass('The policy lets everybody in, but only the VPC reaches the domain.');
    if (security.Enabled && !security.AnonymousAuthEnabled) {
      return pass('The policy lets everybody in, but fine-grained access control asks who they are.');
    }
    return judged;
  },
});

/** The policy is about what is in the domain as well as about itself. */
function about(arn: string | undefined) {
  return arn === undefined ? {} : { arn: `${arn}*` };
}
