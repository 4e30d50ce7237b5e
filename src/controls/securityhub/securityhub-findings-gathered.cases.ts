import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const ARN =
  'arn:aws:securityhub:eu-west-1:111122223333:finding-aggregator/11111111-2222-3333-4444-555555555555';

function hub(region: string, ...aggregators: readonly string[]): Neighbour {
  return { kind: 'securityhub:hub', id: 'default', region, facts: { aggregators } };
}

export default cases('securityhub-findings-gathered', 'aws:account', [
  { name: 'by one', verdict: 'pass', facts: {}, others: [hub('eu-west-1', ARN), hub('us-east-1', ARN)] },
  {
    name: 'by none',
    verdict: 'fail',
    reason: /in 2 regions/,
    facts: {},
    others: [hub('eu-west-1'), hub('us-east-1')],
  },
  { name: 'one region', verdict: 'not-applicable', facts: {}, others: [hub('eu-west-1')] },
  { name: 'off', verdict: 'not-applicable', facts: {} },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {},
    others: [
      {
        kind: 'securityhub:hub',
        id: 'default',
        facts: { aggregators: denied('securityhub:ListFindingAggregators') },
      },
    ],
  },
]);
