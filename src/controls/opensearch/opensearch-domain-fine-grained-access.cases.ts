import { cases, denied } from '../case.ts';

const ON = {
  Enabled: true,
  InternalUserDatabaseEnabled: false,
  AnonymousAuthEnabled: false,
  samlEnabled: false,
};

export default cases('opensearch-domain-fine-grained-access', 'opensearch:domain', [
  { name: 'on', verdict: 'pass', facts: { AdvancedSecurityOptions: ON } },
  { name: 'off', verdict: 'fail', facts: { AdvancedSecurityOptions: { ...ON, Enabled: false } } },
  {
    name: 'on, in the days of the change-over',
    verdict: 'fail',
    reason: /anonymous/,
    facts: { AdvancedSecurityOptions: { ...ON, AnonymousAuthEnabled: true } },
  },
  { name: 'denied', verdict: 'unknown', facts: { AdvancedSecurityOptions: denied('es:DescribeDomains') } },
]);
