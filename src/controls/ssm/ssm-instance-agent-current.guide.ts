import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does Systems Manager say of each Linux machine that it manages that its agent is the newest? Of Windows it does not tell.',
  attack:
    'A fault in the agent lets any user of the machine become root. It was mended two years ago. The machines were built from an image of before that, and nobody has told them to update what they came with.',
  console: [
    'Open Systems Manager, *Fleet Manager*, *Account management*, *Auto update SSM Agent*: it updates all managed machines of the region every two weeks.',
    'Or *State Manager*, *Create association*, with the document `AWS-UpdateSSMAgent` and a schedule.',
  ],
  cli: code`
    aws ssm create-association --name AWS-UpdateSSMAgent --association-name update-agent \
      --targets Key=InstanceIds,Values='*' --schedule-expression 'rate(7 days)'
  `,
  terraform: code`
    resource "aws_ssm_association" "agent" {
      name                = "AWS-UpdateSSMAgent"
      association_name    = "update-agent"
      schedule_expression = "rate(7 days)"

      targets {
        key    = "InstanceIds"
        values = ["*"]
      }
    }
  `,
  cost: 'It is free. The agent starts anew when it is updated, and sessions that are open then end. For some days after a new version comes out some machines are behind.',
  byHand: {
    run: code`
      aws ssm describe-instance-information \
        --query 'InstanceInformationList[].[InstanceId,PlatformType,AgentVersion,IsLatestVersion]'
    `,
    look: '`true` for each machine with Linux.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html',
    'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_InstanceInformation.html',
  ],
});
