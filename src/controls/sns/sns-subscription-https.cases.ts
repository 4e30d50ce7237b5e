import { cases, denied } from '../case.ts';

export default cases('sns-subscription-https', 'sns:topic', [
  { name: 'none', verdict: 'pass', facts: { plainHttpEndpoints: [] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /pager/,
    facts: { plainHttpEndpoints: ['http://pager.example.com/hook'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { plainHttpEndpoints: denied('sns:ListSubscriptions') } },
]);
