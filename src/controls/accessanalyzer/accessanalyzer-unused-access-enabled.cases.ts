import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { analyzer } from './fixtures/findings.ts';

function region(id: string, ...accessAnalyzers: readonly ReturnType<typeof analyzer>[]): Neighbour {
  return { kind: 'aws:region', id, region: id, facts: { accessAnalyzers } };
}

const CLOSED: Neighbour = {
  kind: 'aws:region',
  id: 'us-west-2',
  region: 'us-west-2',
  facts: { accessAnalyzers: denied('access-analyzer:ListAnalyzers') },
};
const NONE = { accessAnalyzers: [analyzer('ACCOUNT')] };

export default cases('accessanalyzer-unused-access-enabled', 'aws:account', [
  {
    name: 'in another region, beside one that could not be read',
    verdict: 'pass',
    reason: /account_unused_access-1 \(ACCOUNT_UNUSED_ACCESS\) is active in us-east-1/,
    facts: {},
    regionFacts: NONE,
    others: [CLOSED, region('us-east-1', analyzer('ACCOUNT_UNUSED_ACCESS'))],
  },
  {
    name: 'of the organization',
    verdict: 'pass',
    facts: {},
    regionFacts: { accessAnalyzers: [analyzer('ORGANIZATION_UNUSED_ACCESS')] },
  },
  { name: 'for external access only', verdict: 'fail', facts: {}, regionFacts: NONE },
  {
    name: 'failed',
    verdict: 'fail',
    reason: /is FAILED/,
    facts: {},
    regionFacts: { accessAnalyzers: [analyzer('ACCOUNT_UNUSED_ACCESS', 'FAILED')] },
  },
  {
    name: 'perhaps in one that could not be read',
    verdict: 'unknown',
    facts: {},
    regionFacts: NONE,
    others: [CLOSED],
  },
]);
