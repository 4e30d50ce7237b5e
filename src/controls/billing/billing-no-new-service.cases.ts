import type { Spend } from '../../model/kinds/billing.ts';
import { cases, denied } from '../case.ts';

function row(month: string, service: string, amount: number): Spend {
  return { month, region: 'eu-west-1', service, amount, unit: 'USD' };
}

const S3 = [
  row('2026-08', 'Amazon Simple Storage Service', 44),
  row('2026-10', 'Amazon Simple Storage Service', 46),
];

export default cases('billing-no-new-service', 'aws:account', [
  { name: 'as before', verdict: 'pass', facts: { spend: S3 } },
  {
    name: 'one that was never paid for',
    verdict: 'fail',
    reason: /Claude Opus \(Amazon Bedrock Edition\) \(912\.00 USD\)/,
    facts: { spend: [...S3, row('2026-11', 'Claude Opus (Amazon Bedrock Edition)', 912)] },
  },
  { name: 'tried out', verdict: 'pass', facts: { spend: [...S3, row('2026-11', 'Amazon Textract', 3)] } },
  { name: 'a new account', verdict: 'not-applicable', facts: { spend: [] } },
  { name: 'no Cost Explorer', verdict: 'not-applicable', facts: { spend: null } },
  { name: 'denied', verdict: 'unknown', facts: { spend: denied('ce:GetCostAndUsage') } },
]);
