import { judgePlan, RUNTIME_MONITORING } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-runtime-monitoring',
  title: 'GuardDuty watches what runs on machines and in containers',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote: 'GuardDuty’s own sources watch all the same: what is missing is one more, and not the watch.',
  why: 'What happens inside a machine, such as a shell that a web server starts, is seen from inside only.',
  fix: 'Turn Runtime Monitoring on in GuardDuty, with its automated agents, best for the whole organization.',
  items: ['check.guardduty'],
  aka: { prowler: ['guardduty_eks_runtime_monitoring_enabled'], securityHub: ['GuardDuty.11'] },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgePlan(facts, RUNTIME_MONITORING);
  },
});
