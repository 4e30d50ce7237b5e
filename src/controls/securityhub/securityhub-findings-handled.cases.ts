import type { HubFinding } from '../../model/kinds/securityhub.ts';
import { cases, denied } from '../case.ts';

function finding(title: string, severity = 'HIGH', product = 'Security Hub'): HubFinding {
  return { title, product, severity };
}

export default cases('securityhub-findings-handled', 'securityhub:hub', [
  { name: 'none', verdict: 'pass', facts: { openFindings: { found: [], more: false } } },
  {
    name: 'some',
    verdict: 'fail',
    reason:
      /^3 findings are new, 1 of them critical: Security Hub: EC2\.19 .* \(2\), GuardDuty: Mining \(1\);/,
    facts: {
      openFindings: {
        found: [
          finding('EC2.19 Ports are open', 'CRITICAL'),
          finding('EC2.19 Ports are open'),
          finding('Mining', 'HIGH', 'GuardDuty'),
        ],
        more: false,
      },
    },
  },
  {
    name: 'more than were counted',
    verdict: 'fail',
    reason: /^More than 1 findings/,
    facts: { openFindings: { found: [finding('x')], more: true } },
  },
  { name: 'denied', verdict: 'unknown', facts: { openFindings: denied('securityhub:GetFindings') } },
]);
