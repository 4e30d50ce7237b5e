import { judgeAgent } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-ec2-agent',
  title: 'GuardDuty puts its agent on EC2 instances by itself',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Where the agent is put by hand it is missing on what was made last, and there Runtime Monitoring sees nothing.',
  fix: 'Turn on the automated agent configuration for EC2 instances under Runtime Monitoring.',
  items: ['check.guardduty'],
  aka: { securityHub: ['GuardDuty.13'] },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgeAgent(facts, 'EC2_AGENT_MANAGEMENT', 'EC2 instances');
  },
});
