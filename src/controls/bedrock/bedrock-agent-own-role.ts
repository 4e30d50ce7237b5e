import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'bedrock-agent-own-role',
  title: 'Bedrock agents do not share their role with other agents',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever talks the least of the agents into something acts with the rights of all of them.',
  fix: 'Give each agent a role of its own, with what that agent needs.',
  items: ['iam.instance-mixing'],
  aka: { prowler: ['bedrock_agent_role_not_shared_across_agents'] },
  kind: 'bedrock:agent',
  facts: ['AgentResourceRoleArn'],
  relations: { agents: all('bedrock:agent', ['AgentResourceRoleArn']) },
  judge({ arn, facts: { AgentResourceRoleArn: role } }, { related: { agents } }) {
    const others = agents.filter((it) => it.arn !== arn && it.facts.AgentResourceRoleArn === role);
    if (others.length === 0) return pass(`No other agent has the role ${role}.`);
    const names = others.map((it) => it.name ?? it.id).join(', ');
    return fail(`The role ${role} is also that of ${names}; expected: a role of its own.`);
  },
});
