import { agentGuide } from './plan-guide.ts';

export default agentGuide({
  what: 'EC2 instances',
  agent: 'EC2_AGENT_MANAGEMENT',
  attack:
    'Somebody replaces a program of the operating system on a bastion host by one that also writes down passwords. The network shows nothing; an agent on the host would have seen the file change.',
  cost: 'It is paid by the virtual CPU of the instances, about a dollar fifty a month. The instances must be managed by Systems Manager; leave some out by the tag `GuardDutyManaged` with `false`.',
});
