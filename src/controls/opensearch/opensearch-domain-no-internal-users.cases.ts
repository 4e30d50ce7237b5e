import { cases, denied } from '../case.ts';

const ON = {
  Enabled: true,
  InternalUserDatabaseEnabled: false,
  AnonymousAuthEnabled: false,
  samlEnabled: false,
};

export default cases('opensearch-domain-no-internal-users', 'opensearch:domain', [
  { name: 'none', verdict: 'pass', facts: { AdvancedSecurityOptions: ON } },
  {
    name: 'its own',
    verdict: 'fail',
    facts: { AdvancedSecurityOptions: { ...ON, InternalUserDatabaseEnabled: true } },
  },
  {
    name: 'no access control',
    verdict: 'not-applicable',
    facts: { AdvancedSecurityOptions: { ...ON, Enabled: false } },
  },
  { name: 'denied', verdict: 'unknown', facts: { AdvancedSecurityOptions: denied('es:DescribeDomains') } },
]);
