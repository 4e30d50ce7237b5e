import { agentGuide } from './plan-guide.ts';

export default agentGuide({
  what: 'EKS clusters',
  agent: 'EKS_ADDON_MANAGEMENT',
  attack:
    'Runtime Monitoring is on, and on the two clusters of last year the agent runs. The cluster that was made in March has none, and it is there that a container breaks out to its host.',
  cost: 'It is paid by the virtual CPU of the nodes, about a dollar fifty a month. The agent takes some memory of each node; name clusters that must not have it by the tag `GuardDutyManaged` with `false`.',
});
