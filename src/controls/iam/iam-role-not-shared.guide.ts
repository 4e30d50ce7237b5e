import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do only parts of one application act with the role? Applications are told apart by their tags (`Application`, `app`, `service`, `project` …), their stacks and their names; where only stacks or names differ, a person must say.',
  attack:
    'The web shop and the payroll run with the same instance role, for convenience. A hole in a plug-in of the shop is enough to read the salaries.',
  console: [
    'Open IAM, *Roles*, the role, to see what it allows; `seaworthy iam least-privilege ROLE` tells what of it is used.',
    'Make a role for each application, with its part of the permissions.',
    'Open EC2, *Instances*, the instance, *Actions*, *Security*, *Modify IAM role*, and choose the new one; for functions: *Configuration*, *Permissions*.',
    'When nothing acts with the old role any more, delete it.',
  ],
  cli: code`
    aws iam create-role --role-name APPLICATION --assume-role-policy-document file://trust.json
    aws iam put-role-policy --role-name APPLICATION --policy-name own --policy-document file://policy.json

    aws ec2 replace-iam-instance-profile-association --association-id ASSOCIATION_ID \
      --iam-instance-profile Name=APPLICATION
    aws lambda update-function-configuration --function-name FUNCTION --role ROLE_ARN
  `,
  terraform: code`
    resource "aws_iam_role" "application" {
      for_each           = toset(["shop", "payroll"])
      name               = each.key
      assume_role_policy = data.aws_iam_policy_document.trust.json
    }

    resource "aws_iam_instance_profile" "application" {
      for_each = aws_iam_role.application
      name     = each.key
      role     = each.value.name
    }
  `,
  cost: 'It is free in money. An application that quietly used a right of the other one fails: try it in a test account first. Instances take the new role without a restart.',
  byHand: {
    run: code`
      aws ec2 describe-instances --query 'Reservations[].Instances[].[IamInstanceProfile.Arn,InstanceId,Tags]'
      aws lambda list-functions --query 'Functions[].[Role,FunctionName]'
    `,
    look: 'The same profile or role beside names and tags of different applications.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  ],
});
