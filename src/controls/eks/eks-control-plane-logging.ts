import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eks-control-plane-logging',
  title: 'EKS clusters log what their control plane does',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without the audit log nobody can say who read secrets or started pods, neither after a break-in nor during it.',
  fix: 'Turn on all five logs of the control plane.',
  items: ['monitor.central'],
  aka: {
    prowler: ['eks_control_plane_logging_all_types_enabled'],
    cloudsploit: ['eksLoggingEnabled'],
    securityHub: ['EKS.8'],
  },
  kind: 'eks:cluster',
  facts: ['enabledLogs'],
  settings: {
    /** Logs that must be on; `audit` and `authenticator` matter most. */
    logs: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as readonly string[],
  },
  judge({ facts: { enabledLogs } }, { settings }) {
    const off = settings.logs.filter((it) => !enabledLogs.includes(it));
    if (off.length === 0) return pass(`On are the logs ${settings.logs.join(', ')}.`);
    return fail(`Off are the logs ${off.join(', ')}; expected: ${settings.logs.join(', ')} on.`);
  },
});
