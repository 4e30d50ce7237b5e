import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Where the role trusts a provider of web identities (GitHub, GitLab, Bitbucket, Terraform Cloud, Google, Cognito, EKS or one of your own), does the trust policy say which tokens it means: by the subject or another claim that has an owner, or by the audience where that is an application of yours?',
  attack:
    'The deployment role trusts GitHub and asks only for the audience `sts.amazonaws.com`, which every workflow can write into its token. A stranger puts the role’s ARN, found in a public workflow file, into a repository of his own, and deploys.',
  console: [
    ...TRUST_CONSOLE,
    'For GitHub add `StringLike` `token.actions.githubusercontent.com:sub` with `repo:OWNER/NAME:ref:refs/heads/main`, or with `repo:OWNER/NAME:environment:NAME`.',
    'For EKS add the subject `system:serviceaccount:NAMESPACE:NAME`, for Terraform Cloud `organization:NAME:project:NAME:workspace:NAME:run_phase:*`.',
    'For Google and Cognito add the audience: the client id of your application, or the id of your identity pool.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRoleWithWebIdentity"]

        principals {
          type        = "Federated"
          identifiers = [aws_iam_openid_connect_provider.github.arn]
        }

        condition {
          test     = "StringEquals"
          variable = "token.actions.githubusercontent.com:aud"
          values   = ["sts.amazonaws.com"]
        }

        condition {
          test     = "StringEquals"
          variable = "token.actions.githubusercontent.com:sub"
          values   = ["repo:OWNER/NAME:ref:refs/heads/main"]
        }
      }
    }
  `,
  cost: 'It is free. Workflows on other branches, tags or pull requests lose the role: list all that need it, or give them roles of their own. A wildcard for the branch lets in whoever may push any branch.',
  byHand: {
    run: TRUST_RUN,
    look: 'For each federated principal a condition on its `sub` (of Google, Cognito and the like its `aud`) whose value names you before its first `*`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
  ],
});
