import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Taking denials, boundaries, conditions and service control policies into account: is there no chain of allowed calls by which the user could come to be an administrator? Users who are administrators already are counted elsewhere.',
  attack:
    'A developer may attach policies to roles, for the builds. Somebody who finds the access key in an old laptop attaches `AdministratorAccess` to a role that the key may assume, assumes it, and is administrator five minutes after the find.',
  console: [
    'Let `seaworthy iam paths --from user/NAME` tell the steps, the statement that allows each, and the change that cuts them.',
    'Open IAM, *Policies* (or the user and its inline policy), the policy that is named, and *Edit*.',
    'Take the action out of the statement, or name in `Resource` the few roles or functions that are meant; for `iam:PassRole` add a condition on `iam:PassedToService`.',
    'Where somebody must be able to hand out permissions, demand a permissions boundary with a condition on `iam:PermissionsBoundary`.',
  ],
  cli: code`
    aws iam get-policy-version --policy-arn POLICY_ARN --version-id VERSION --query PolicyVersion.Document > policy.json
    # Edit policy.json, and prove that it only takes away:
    #   seaworthy iam diff old.json policy.json
    aws iam create-policy-version --policy-arn POLICY_ARN --policy-document file://policy.json --set-as-default
  `,
  terraform: code`
    data "aws_iam_policy_document" "deploy" {
      statement {
        actions   = ["iam:PassRole"]
        resources = ["arn:aws:iam::ACCOUNT:role/the-one-that-is-meant"]
        condition {
          test     = "StringEquals"
          variable = "iam:PassedToService"
          values   = ["lambda.amazonaws.com"]
        }
      }
    }
  `,
  cost: 'It is free in money. Deployments that create roles by themselves fail where the action is gone: give their role the narrow form first. Some path often is wanted, as that of administrators who assume a role with a second factor: except those by name.',
  byHand: {
    run: code`
      aws iam get-account-authorization-details > account.json
    `,
    look: 'For the user, through all of its groups and policies: actions such as `iam:AttachUserPolicy`, `iam:CreatePolicyVersion`, `iam:CreateAccessKey`, `iam:PassRole` with an action that starts a program, `sts:AssumeRole`; then the same for whatever it can so become. By hand that is hours: this file can be given to `seaworthy iam paths --source authorization-details:account.json`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  ],
});
