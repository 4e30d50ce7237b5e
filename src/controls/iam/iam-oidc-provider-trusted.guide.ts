import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the trust policy of some role name the OpenID Connect provider?',
  attack:
    'A provider for the account of a former supplier is still there. When a role for the new one is made, the console offers both, and the wrong one is chosen: the former supplier’s pipeline can deploy again.',
  console: [
    'Open IAM, *Identity providers*, and the provider.',
    'See that no role names it, and choose *Delete*.',
  ],
  cli: code`
    aws iam list-open-id-connect-providers
    aws iam get-open-id-connect-provider --open-id-connect-provider-arn PROVIDER_ARN
    aws iam delete-open-id-connect-provider --open-id-connect-provider-arn PROVIDER_ARN
  `,
  terraform: code`
    # Delete the resource "aws_iam_openid_connect_provider", or use it:
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRoleWithWebIdentity"]

        principals {
          type        = "Federated"
          identifiers = [aws_iam_openid_connect_provider.this.arn]
        }

        condition {
          test     = "StringEquals"
          variable = "HOST:sub"
          values   = ["SUBJECT"]
        }
      }
    }
  `,
  cost: 'It is free. A provider that was deleted can be made again at any time; clusters and pipelines that will use it soon need it.',
  byHand: {
    run: code`
      aws iam list-open-id-connect-providers
      aws iam list-roles --query 'Roles[].AssumeRolePolicyDocument'
    `,
    look: 'The ARN of each provider in some trust policy.',
  },
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html'],
});
