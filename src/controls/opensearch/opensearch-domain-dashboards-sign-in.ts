import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-dashboards-sign-in',
  title: 'OpenSearch Dashboards signs people in by a directory',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without Cognito or SAML people share a password, or the way to the dashboards is open to whoever comes from the right address.',
  fix: 'Turn on SAML or Cognito for the dashboards.',
  items: ['iam.users-and-groups'],
  aka: { prowler: ['opensearch_service_domains_use_cognito_authentication_for_kibana'] },
  kind: 'opensearch:domain',
  facts: ['AdvancedSecurityOptions', 'cognitoEnabled'],
  judge({ facts: { AdvancedSecurityOptions: security, cognitoEnabled } }) {
    if (cognitoEnabled) return pass('People sign in through Cognito.');
    if (security.samlEnabled) return pass('People sign in through SAML.');
    return fail('Neither Cognito nor SAML signs people in; expected: one of them.');
  },
});
