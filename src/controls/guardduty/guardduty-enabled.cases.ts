import { cases, denied } from '../case.ts';

export default cases('guardduty-enabled', 'aws:region', [
  { name: 'enabled', verdict: 'pass', facts: { guardDuty: { id: 'd1', enabled: true } } },
  {
    name: 'suspended',
    verdict: 'fail',
    reason: /d1 is suspended/,
    facts: { guardDuty: { id: 'd1', enabled: false } },
  },
  { name: 'never turned on', verdict: 'fail', reason: /no GuardDuty detector/, facts: { guardDuty: null } },
  { name: 'the detector denied', verdict: 'unknown', facts: { guardDuty: denied('guardduty:GetDetector') } },
]);
