import { judgePlan } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-eks-audit-logs',
  title: 'GuardDuty watches the audit logs of EKS clusters',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote: 'GuardDuty’s own sources watch all the same: what is missing is one more, and not the watch.',
  why: 'Who asks the Kubernetes API for secrets, or starts a privileged pod, is seen in no other of GuardDuty’s sources.',
  fix: 'Turn EKS Protection on in GuardDuty, best for the whole organization by its delegated administrator.',
  items: ['check.guardduty'],
  aka: {
    prowler: ['guardduty_eks_audit_log_enabled'],
    cloudsploit: ['eksProtectionEnabled'],
    securityHub: ['GuardDuty.5'],
  },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgePlan(facts, { name: 'EKS Protection', features: ['EKS_AUDIT_LOGS'] });
  },
});
