import type { Spend } from '../../model/kinds/billing.ts';
import { cases, denied } from '../case.ts';

function row(month: string, region: string, amount: number): Spend {
  return { month, region, service: 'Amazon Elastic Compute Cloud - Compute', amount, unit: 'USD' };
}

const HOME = [
  row('2026-08', 'eu-west-1', 310),
  row('2026-09', 'eu-west-1', 305),
  row('2026-10', 'eu-west-1', 290),
];

export default cases('billing-no-new-region', 'aws:account', [
  { name: 'as before', verdict: 'pass', facts: { spend: HOME } },
  {
    name: 'in a region that was never paid for',
    verdict: 'fail',
    reason: /ap-northeast-3 \(8120\.55 USD\); expected: only to eu-west-1/,
    facts: { spend: [...HOME, row('2026-10', 'ap-northeast-3', 8120.55)] },
  },
  {
    name: 'which is meant to be',
    verdict: 'pass',
    facts: { spend: [...HOME, row('2026-10', 'ap-northeast-3', 8120.55)] },
    settings: { regions: ['eu-west-1', 'ap-northeast-3'] },
  },
  {
    name: 'a few cents',
    verdict: 'pass',
    facts: { spend: [...HOME, row('2026-10', 'us-west-2', 0.04)] },
  },
  { name: 'a new account', verdict: 'not-applicable', facts: { spend: [row('2026-10', 'eu-west-1', 12)] } },
  { name: 'no Cost Explorer', verdict: 'not-applicable', facts: { spend: null } },
  { name: 'denied', verdict: 'unknown', facts: { spend: denied('ce:GetCostAndUsage') } },
]);
