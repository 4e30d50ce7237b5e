import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the agent’s service role that of no other agent, in any region?',
  attack:
    'The agent that tells opening hours shares a role with the one that pays refunds. Nobody guards the first, so that is the one which is talked into calling the function of the second.',
  console: [
    'Open IAM, *Roles*, *Create role* for Bedrock, with the models, functions and knowledge bases of this agent alone.',
    'Open Bedrock, *Agents*, the agent, *Edit in Agent builder*, choose that role, save and prepare.',
  ],
  cli: code`
    # agent.json is the agent's whole configuration, with the new "agentResourceRoleArn"
    aws bedrock-agent update-agent --cli-input-json file://agent.json
    aws bedrock-agent prepare-agent --agent-id AGENT_ID
  `,
  terraform: code`
    resource "aws_bedrockagent_agent" "this" {
      # …
      agent_resource_role_arn = aws_iam_role.this_agent.arn
    }
  `,
  cost: 'It is free. The new role must be trusted by Bedrock for this agent, best with a condition on `aws:SourceArn`.',
  byHand: {
    run: 'aws bedrock-agent get-agent --agent-id AGENT_ID --query agent.agentResourceRoleArn',
    look: 'A role that no other agent names.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html'],
});
