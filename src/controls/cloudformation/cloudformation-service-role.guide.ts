import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the stack a service role, with which CloudFormation makes and changes its resources?',
  attack:
    'The pipeline’s user may do everything in the account, for the stacks need it: roles, networks, keys. Its access key is in the settings of the build service, and that is broken into.',
  console: [
    'Make a role that `cloudformation.amazonaws.com` may assume, with the rights that the template’s resources need.',
    'Open CloudFormation, the stack, *Update*, keep the template, and under *Permissions* choose the role.',
    'Let those who change stacks do `iam:PassRole` for that role, and take their other rights away.',
  ],
  cli: code`
    aws cloudformation update-stack --stack-name STACK --use-previous-template --role-arn ROLE_ARN
  `,
  terraform: code`
    resource "aws_cloudformation_stack" "this" {
      name         = "STACK"
      template_url = "TEMPLATE_URL"
      iam_role_arn = "ROLE_ARN"
    }
  `,
  cost: 'It is free. A role that lacks something makes updates fail half-way and roll back: try it on a stack of a test account. Once a stack has a role, everybody who may change the stack acts with it.',
  byHand: {
    run: "aws cloudformation describe-stacks --query 'Stacks[].[StackName,RoleARN]' --output table",
    look: 'A role beside each stack.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudformation-controls.html#cloudformation-4',
  ],
});
