import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Functions, instances, tasks, builds, stacks, agents and notebooks act with a role. Can code on none of them be, or by a chain of allowed calls become, an administrator?',
  attack:
    'A web shop runs on an instance whose role may create policies. A library of the shop has a hole; through it a stranger asks the instance for its credentials and makes himself administrator.',
  console: [
    'Let `seaworthy iam paths --from role/NAME` tell how the workload’s role leads to an administrator.',
    'Open IAM, *Roles*, the role, *Access Advisor*, to see which services it uses at all.',
    'Replace its policies by one of what the workload does; a deployment that must do more runs elsewhere than the application.',
  ],
  cli: code`
    aws iam generate-service-last-accessed-details --arn ROLE_ARN --granularity ACTION_LEVEL
    aws iam get-service-last-accessed-details --job-id JOB_ID

    aws iam put-role-policy --role-name ROLE --policy-name narrow --policy-document file://narrow.json
    aws iam detach-role-policy --role-name ROLE --policy-arn WIDE_POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_role_policy" "narrow" {
      role   = "ROLE"
      policy = data.aws_iam_policy_document.narrow.json
    }

    resource "aws_iam_role_policy_attachments_exclusive" "this" {
      role_name   = "ROLE"
      policy_arns = []
    }
  `,
  cost: 'It is free in money. Rare work of the program (a yearly run, a recovery) does not show in what it used and may fail later. Tools that deploy need wide rights: keep these on workloads of their own that take no input from outside, and except them by name.',
  byHand: {
    run: code`
      aws lambda list-functions --query 'Functions[].[FunctionName,Role]'
      aws ec2 describe-instances --query 'Reservations[].Instances[].[InstanceId,IamInstanceProfile.Arn]'
    `,
    look: 'Of each role: `*` in `Action`, `iam:*`, `iam:PassRole` on `*`, `sts:AssumeRole` on `*`, and which other roles trust it.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
  ],
});
