import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-no-internal-users',
  title: 'OpenSearch domains have no user database of their own',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Passwords in the domain’s own database have no MFA, no rotation and no trace in CloudTrail, and outlive the people who knew them.',
  fix: 'Make an IAM role the master user and sign people in through SAML, Cognito or IAM Identity Center.',
  items: ['secrets.sts'],
  aka: { prowler: ['opensearch_service_domains_internal_user_database_enabled'] },
  kind: 'opensearch:domain',
  facts: ['AdvancedSecurityOptions'],
  judge({ facts: { AdvancedSecurityOptions: security } }) {
    if (!security.Enabled)
      return notApplicable('Fine-grained access control is off, so there are no such users.');
    return security.InternalUserDatabaseEnabled
      ? fail('InternalUserDatabaseEnabled is true; expected: false.')
      : pass('InternalUserDatabaseEnabled is false.');
  },
});
