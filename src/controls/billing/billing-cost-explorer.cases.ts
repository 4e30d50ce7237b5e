import { cases, denied } from '../case.ts';

const ALONE = { organization: null };

export default cases('billing-cost-explorer', 'aws:account', [
  { name: 'answers', verdict: 'pass', facts: { ...ALONE, spend: [] } },
  { name: 'never opened', verdict: 'fail', reason: /not enabled/, facts: { ...ALONE, spend: null } },
  {
    name: 'the account that pays does not let it see',
    verdict: 'manual',
    reason: /444455556666/,
    facts: { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' }, spend: null },
  },
  { name: 'denied', verdict: 'unknown', facts: { ...ALONE, spend: denied('ce:GetCostAndUsage') } },
]);
