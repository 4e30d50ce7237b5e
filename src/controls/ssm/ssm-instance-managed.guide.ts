import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is every running EC2 instance a managed node of Systems Manager whose agent is online? Stopped instances are left out.',
  attack:
    'A flaw in a library is being used everywhere. Of the forty machines, thirty-eight are patched by one command; two were never managed, nobody remembers their key, and it is one of these through which somebody comes in.',
  console: [
    'Open Systems Manager, *Default Host Management Configuration*, and enable it: instances with IMDSv2 then need no role of their own.',
    'Or attach `AmazonSSMManagedInstanceCore` to the instance’s role.',
    'See that the agent is installed (Amazon Linux, Ubuntu and Windows images of AWS have it), and that the subnet reaches Systems Manager by the internet or by interface endpoints.',
  ],
  cli: code`
    aws iam attach-role-policy --role-name ROLE \
      --policy-arn arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore
    aws ssm update-service-setting --setting-id /ssm/managed-instance/default-ec2-instance-management-role \
      --setting-value service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "ssm" {
      role       = aws_iam_role.instance.name
      policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    }
  `,
  cost: 'EC2 instances are managed free of charge; interface endpoints cost by the hour. Whoever may send commands by Systems Manager is administrator of the machine: guard `ssm:SendCommand` and `ssm:StartSession`.',
  byHand: {
    run: code`
      aws ssm describe-instance-information --query 'InstanceInformationList[].[InstanceId,PingStatus]'
      aws ec2 describe-instances --filters Name=instance-state-name,Values=running \
        --query 'Reservations[].Instances[].InstanceId'
    `,
    look: 'Every instance of the second list is `Online` in the first.',
  },
  links: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-setting-up-ec2.html',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-default-host-management-configuration.html',
  ],
});
