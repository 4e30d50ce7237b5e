import { judgeAgent } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-eks-agent',
  title: 'GuardDuty puts its agent on EKS nodes by itself',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote:
    'Whether Runtime Monitoring is on at all is asked by a control of its own, with that severity.',
  why: 'Where the agent is put by hand it is missing on what was made last, and there Runtime Monitoring sees nothing.',
  fix: 'Turn on the automated agent configuration for EKS clusters under Runtime Monitoring.',
  items: ['check.guardduty'],
  aka: { securityHub: ['GuardDuty.7'] },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgeAgent(facts, 'EKS_ADDON_MANAGEMENT', 'EKS clusters');
  },
});
