import { cases, denied } from '../case.ts';

const ALONE = { organization: null };

function exported(status: string, statusReason: string | null = null) {
  return { dataExports: [{ Name: 'cur', status, statusReason }] };
}

export default cases('billing-data-export', 'aws:account', [
  { name: 'healthy', verdict: 'pass', facts: { ...ALONE, ...exported('HEALTHY') } },
  {
    name: 'cannot write into its bucket',
    verdict: 'fail',
    reason: /UNHEALTHY \(INSUFFICIENT_PERMISSION\)/,
    facts: { ...ALONE, ...exported('UNHEALTHY', 'INSUFFICIENT_PERMISSION') },
  },
  {
    name: 'none, but perhaps one of the older kind',
    verdict: 'manual',
    reason: /Legacy/,
    facts: { ...ALONE, dataExports: [] },
  },
  {
    name: 'none, in an account that another pays for',
    verdict: 'manual',
    reason: /444455556666/,
    facts: { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' }, dataExports: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...ALONE, dataExports: denied('bcm-data-exports:ListExports') },
  },
]);
