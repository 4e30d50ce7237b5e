import { cases, denied } from '../case.ts';

const analyzer = (type: string, status = 'ACTIVE') => ({ name: `${type.toLowerCase()}-1`, type, status });

export default cases('accessanalyzer-enabled', 'aws:region', [
  { name: 'of the account', verdict: 'pass', facts: { accessAnalyzers: [analyzer('ACCOUNT')] } },
  {
    name: 'of the organization',
    verdict: 'pass',
    facts: { accessAnalyzers: [analyzer('ACCOUNT_UNUSED_ACCESS'), analyzer('ORGANIZATION')] },
  },
  { name: 'none', verdict: 'fail', reason: /no analyzer/, facts: { accessAnalyzers: [] } },
  {
    name: 'failed',
    verdict: 'fail',
    reason: /is FAILED/,
    facts: { accessAnalyzers: [analyzer('ACCOUNT', 'FAILED')] },
  },
  {
    name: 'unused access only',
    verdict: 'fail',
    reason: /ACCOUNT_UNUSED_ACCESS only/,
    facts: { accessAnalyzers: [analyzer('ACCOUNT_UNUSED_ACCESS')] },
  },
  { name: 'denied', verdict: 'unknown', facts: { accessAnalyzers: denied('access-analyzer:ListAnalyzers') } },
]);
