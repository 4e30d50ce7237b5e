import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the repository’s policy let in nobody but principals of known accounts or of your organization?',
  attack:
    'To let a partner pull, somebody wrote `"Principal": "*"`. A crawler that tries account numbers and common names pulls `checkout:latest`, and finds a database password three layers down.',
  console: [
    'Open ECR, *Private registry*, the repository, *Permissions*, *Edit policy JSON*.',
    'Replace `*` by the accounts or roles that pull, and save.',
  ],
  cli: code`
    aws ecr set-repository-policy --repository-name REPOSITORY --policy-text '{
      "Version": "2012-10-17",
      "Statement": [{
        "Sid": "Pull",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::PARTNER_ACCOUNT:root"},
        "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
      }]
    }'
  `,
  terraform: code`
    data "aws_iam_policy_document" "this" {
      statement {
        actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]

        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::PARTNER_ACCOUNT:root"]
        }
      }
    }

    resource "aws_ecr_repository_policy" "this" {
      repository = "REPOSITORY"
      policy     = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Whoever is not named is refused at the next pull. Images that really are for everybody belong into ECR Public.',
  byHand: {
    run: 'aws ecr get-repository-policy --repository-name REPOSITORY',
    look: 'No principal `*` without a condition on accounts or the organization.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html'],
});
