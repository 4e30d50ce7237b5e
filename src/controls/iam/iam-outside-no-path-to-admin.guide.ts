import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Roles may trust another account, everyone, or an identity provider such as GitHub. Can nobody who comes in that way be, or by a chain of allowed calls become, an administrator of this account?',
  attack:
    'An agency was given a role to read reports, with the policy `AdministratorAccess` for the time being. Two years later the agency is broken into, and whoever did it assumes the role.',
  console: [
    'Let `seaworthy iam paths --from role/NAME` tell how the role leads to an administrator.',
    'Open IAM, *Roles*, the role, *Trust relationships*, *Edit trust policy*: name the one role or repository that is meant, with a condition on `sts:ExternalId` for vendors and on the token’s `sub` for identity providers.',
    'On *Permissions*, replace the policy by one of what the other side does.',
  ],
  cli: code`
    aws iam get-role --role-name ROLE --query Role.AssumeRolePolicyDocument > trust.json
    # Edit trust.json.
    aws iam update-assume-role-policy --role-name ROLE --policy-document file://trust.json
    aws iam detach-role-policy --role-name ROLE --policy-arn WIDE_POLICY_ARN
  `,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]
        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::PARTNER_ACCOUNT:role/the-one-that-is-meant"]
        }
        condition {
          test     = "StringEquals"
          variable = "sts:ExternalId"
          values   = ["AN_ID_AGREED_WITH_THE_PARTNER"]
        }
      }
    }
  `,
  cost: 'It is free in money. The other side must send the external id, or come from the role that is named: agree on a day. Organizations often administer their accounts from one of them by a role such as `OrganizationAccountAccessRole`: that is a way in too, and to be excepted by name once its account is kept well.',
  byHand: {
    run: code`
      aws iam list-roles --query 'Roles[].[RoleName,AssumeRolePolicyDocument.Statement[].Principal]'
    `,
    look: 'Principals with another account’s number, `*`, or `Federated`; of each such role, what its policies allow, and whom it can become.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
  ],
});
