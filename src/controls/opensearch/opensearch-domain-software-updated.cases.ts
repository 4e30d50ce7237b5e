import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-software-updated', 'opensearch:domain', [
  { name: 'on', verdict: 'fail', facts: { updateAvailable: true } },
  { name: 'off', verdict: 'pass', facts: { updateAvailable: false } },
  { name: 'denied', verdict: 'unknown', facts: { updateAvailable: denied('es:DescribeDomains') } },
]);
