import { judgeAgent } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-ecs-agent',
  title: 'GuardDuty puts its agent into ECS tasks on Fargate by itself',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Where the agent is put by hand it is missing on what was made last, and there Runtime Monitoring sees nothing.',
  fix: 'Turn on the automated agent configuration for ECS tasks on Fargate under Runtime Monitoring.',
  items: ['check.guardduty'],
  aka: { securityHub: ['GuardDuty.12'] },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgeAgent(facts, 'ECS_FARGATE_AGENT_MANAGEMENT', 'ECS tasks on Fargate');
  },
});
