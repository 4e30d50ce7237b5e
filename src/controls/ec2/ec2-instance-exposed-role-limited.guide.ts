import { code, guide } from '../guide.ts';
import { EXPOSURE_LINKS } from './instance-exposure-guide.ts';

export default guide({
  asks: 'Is no instance that the internet reaches, on whatever port, given a role that is an administrator or could make itself one? A web server with a role of just its rights passes: having none would lead to stored keys.',
  attack:
    'A flaw in the blog software on a machine lets a visitor run a command. The command asks the metadata service for the keys of the role, which somebody once gave `AdministratorAccess` because that worked at once. Ten minutes later there is a new user.',
  console: [
    'Open EC2, *Instances*, the instance, and follow *IAM Role*.',
    'In IAM, look at the tab *Access Advisor* for what the role really uses, or let *Generate policy* write a policy from CloudTrail.',
    'Attach that policy and detach the wide one.',
  ],
  cli: code`
    aws iam list-attached-role-policies --role-name ROLE_NAME
    aws iam put-role-policy --role-name ROLE_NAME --policy-name needed --policy-document file://needed.json
    aws iam detach-role-policy --role-name ROLE_NAME --policy-arn WIDE_POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_role_policy" "web" {
      name   = "needed"
      role   = "ROLE_NAME"
      policy = data.aws_iam_policy_document.needed.json
    }
  `,
  cost: 'It is free. A program that used a right which nobody wrote down fails with `AccessDenied`: try the smaller policy on one instance first.',
  byHand: {
    run: code`
      aws ec2 describe-instances \
        --query 'Reservations[].Instances[?PublicIpAddress].[InstanceId,PublicIpAddress,IamInstanceProfile.Arn]'
      aws iam get-instance-profile --instance-profile-name PROFILE_NAME --query 'InstanceProfile.Roles[].RoleName'
    `,
    look: 'No role with `AdministratorAccess`, with `*` as action and resource, or with rights to change policies and roles.',
  },
  links: [
    ...EXPOSURE_LINKS,
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  ],
});
