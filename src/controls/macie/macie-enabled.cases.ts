import { cases, denied, unread } from '../case.ts';

export default cases('macie-enabled', 'aws:region', [
  { name: 'enabled', verdict: 'pass', facts: { macie: 'enabled' } },
  { name: 'paused', verdict: 'fail', reason: /paused/, facts: { macie: 'paused' } },
  { name: 'never turned on', verdict: 'fail', reason: /disabled/, facts: { macie: 'disabled' } },
  { name: 'denied', verdict: 'unknown', facts: { macie: denied('macie2:GetMacieSession') } },
  {
    name: 'not offered in the region',
    verdict: 'unknown',
    facts: { macie: unread({ kind: 'unavailable' }) },
  },
]);
