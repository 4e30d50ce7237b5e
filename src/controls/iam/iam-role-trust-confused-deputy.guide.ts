import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Where the role trusts a service whose documentation asks for it (CodeBuild, Step Functions, ECS tasks, EKS, Bedrock, Batch, flow logs and some more), does its trust policy name the account, organization or resource that the service acts for?',
  attack:
    'A service takes the ARN of a role from whoever sets up a job. Should it ever fail to check whose role that is, a stranger’s job runs with the role of your build server; the condition on the source stops it all the same.',
  console: [
    ...TRUST_CONSOLE,
    'Add to the statement of the service the condition `StringEquals` `aws:SourceAccount` with the id of this account.',
    'Where one resource alone uses the role, add `ArnLike` `aws:SourceArn` with its ARN too.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_caller_identity" "this" {}

    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]

        principals {
          type        = "Service"
          identifiers = ["codebuild.amazonaws.com"]
        }

        condition {
          test     = "StringEquals"
          variable = "aws:SourceAccount"
          values   = [data.aws_caller_identity.this.account_id]
        }
      }
    }
  `,
  cost: 'It is free. A service that does not send the source then cannot use the role: the ones that are asked about here send it, others in the same statement may not, so give those a statement of their own.',
  byHand: {
    run: TRUST_RUN,
    look: 'For each service, `aws:SourceAccount`, `aws:SourceArn` or `aws:SourceOrgID` among the conditions, with a value that is yours.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention',
    'https://docs.aws.amazon.com/codebuild/latest/userguide/cross-service-confused-deputy-prevention.html',
  ],
});
