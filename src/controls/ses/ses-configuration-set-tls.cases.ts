import { cases, denied } from '../case.ts';

export default cases('ses-configuration-set-tls', 'ses:configuration-set', [
  { name: 'required', verdict: 'pass', facts: { TlsPolicy: 'REQUIRE' } },
  { name: 'optional', verdict: 'fail', facts: { TlsPolicy: 'OPTIONAL' } },
  { name: 'denied', verdict: 'unknown', facts: { TlsPolicy: denied('ses:GetConfigurationSet') } },
]);
