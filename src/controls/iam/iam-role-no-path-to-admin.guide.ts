import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Taking denials, boundaries, conditions and service control policies into account: is there no chain of allowed calls by which whoever acts as the role could come to be an administrator? Roles that are administrators already are counted elsewhere.',
  attack:
    'The role of a report generator may update functions, since it once deployed them too. A flaw in the generator lets a stranger run a command; he changes the code of a function whose role is an administrator, and has it make him a user.',
  console: [
    'Let `seaworthy iam paths --from role/NAME` tell the steps, the statement that allows each, and the change that cuts them.',
    'Open IAM, *Roles*, the role, and the policy that is named; take the action out, or name in `Resource` what is meant.',
    'Where the path leads over a trust policy, open the other role, *Trust relationships*, and name the one role that may assume it.',
  ],
  cli: code`
    aws iam get-role-policy --role-name ROLE --policy-name POLICY --query PolicyDocument > policy.json
    # Edit policy.json, and prove that it only takes away:
    #   seaworthy iam diff old.json policy.json
    aws iam put-role-policy --role-name ROLE --policy-name POLICY --policy-document file://policy.json

    aws iam update-assume-role-policy --role-name OTHER_ROLE --policy-document file://trust.json
  `,
  terraform: code`
    resource "aws_iam_role_policy" "this" {
      role = "ROLE"
      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Allow"
          Action   = ["lambda:InvokeFunction"]
          Resource = "arn:aws:lambda:REGION:ACCOUNT:function:the-one-that-is-meant"
        }]
      })
    }
  `,
  cost: 'It is free in money. What the role did with the action fails afterwards: look at when it last used it (`seaworthy iam least-privilege ROLE`). Roles of deployment often need a path; keep these few, behind a pipeline that reviews what it deploys, and except them by name.',
  byHand: {
    run: code`
      aws iam get-account-authorization-details --filter Role LocalManagedPolicy AWSManagedPolicy > account.json
    `,
    look: 'For the role: `sts:AssumeRole` and whose trust policies name it, `iam:PassRole` with an action that starts a program, changes to functions, instances, stacks and builds that act with other roles, and any action that changes policies; then the same for whatever it can so become.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
});
