import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the agent’s service role no administrator, and could it not make itself one by a chain of allowed calls?',
  attack:
    'An agent for the operations team was given PowerUserAccess and the right to pass roles, so that it “just works”. A ticket with a hidden instruction makes it start a function with the deployment role.',
  console: [
    'Open Bedrock, *Agents*, the agent, and follow its service role to IAM.',
    'Replace the wide policies by one that allows invoking its models, functions and knowledge bases by their ARNs.',
  ],
  cli: code`
    aws iam put-role-policy --role-name ROLE --policy-name agent --policy-document file://agent.json
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/PowerUserAccess
  `,
  terraform: code`
    data "aws_iam_policy_document" "agent" {
      statement {
        actions   = ["bedrock:InvokeModel"]
        resources = ["arn:aws:bedrock:REGION::foundation-model/MODEL"]
      }
    }
  `,
  cost: 'It is free. What the agent’s tools do needs rights of the functions’ roles, not of the agent’s.',
  byHand: {
    run: 'aws iam list-attached-role-policies --role-name ROLE',
    look: 'No policies of administrators; look at inline policies as well.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-permissions.html'],
});
