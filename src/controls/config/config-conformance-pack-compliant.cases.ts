import { cases, denied } from '../case.ts';

export default cases('config-conformance-pack-compliant', 'config:conformance-pack', [
  { name: 'met', verdict: 'pass', facts: { compliance: 'COMPLIANT' } },
  { name: 'not met', verdict: 'fail', facts: { compliance: 'NON_COMPLIANT' } },
  { name: 'not evaluated', verdict: 'not-applicable', facts: { compliance: 'INSUFFICIENT_DATA' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { compliance: denied('config:GetConformancePackComplianceSummary') },
  },
]);
