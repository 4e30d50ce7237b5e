import { cases, denied } from '../case.ts';

const ON = {
  Enabled: true,
  InternalUserDatabaseEnabled: false,
  AnonymousAuthEnabled: false,
  samlEnabled: false,
};

export default cases('opensearch-domain-dashboards-sign-in', 'opensearch:domain', [
  { name: 'Cognito', verdict: 'pass', facts: { AdvancedSecurityOptions: ON, cognitoEnabled: true } },
  {
    name: 'SAML',
    verdict: 'pass',
    facts: { AdvancedSecurityOptions: { ...ON, samlEnabled: true }, cognitoEnabled: false },
  },
  { name: 'neither', verdict: 'fail', facts: { AdvancedSecurityOptions: ON, cognitoEnabled: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AdvancedSecurityOptions: denied('es:DescribeDomains'), cognitoEnabled: false },
  },
]);
