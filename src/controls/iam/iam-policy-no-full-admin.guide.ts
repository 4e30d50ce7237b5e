import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is no managed policy of your own attached to anybody that allows every action on every resource, be it written as `*`, by `NotAction`, or under a condition?',
  attack:
    'A policy `developers-all`, made on a busy day, hangs on the role of the build server. Whoever gets code into a build owns the account: they make themselves a user, and turn off what would show it.',
  console: [
    'Open IAM, *Policies*, the policy, and the tab *Entities attached*.',
    'For each holder open the tab *Access Advisor* (for roles also *Generate policy based on CloudTrail events*) to see what is really used.',
    'Attach policies of just that, then detach this one, and delete it when nothing hangs on it.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn POLICY_ARN

    # What a holder has used, and when:
    aws iam generate-service-last-accessed-details --arn ROLE_ARN --granularity ACTION_LEVEL
    aws iam get-service-last-accessed-details --job-id JOB_ID

    aws iam attach-role-policy --role-name ROLE --policy-arn NARROW_POLICY_ARN
    aws iam detach-role-policy --role-name ROLE --policy-arn POLICY_ARN
  `,
  terraform: code`
    resource "aws_iam_policy" "narrow" {
      name = "POLICY"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect   = "Allow"
          Action   = ["s3:GetObject", "s3:PutObject"]
          Resource = "arn:aws:s3:::BUCKET/*"
        }]
      })
    }
  `,
  cost: 'It is free in money; finding out what is needed takes time. What was left out fails with `AccessDenied`, so keep the old policy at hand for some days. For people who must be administrators, use AWS’s `AdministratorAccess` on a role with MFA, so that it is seen for what it is.',
  byHand: {
    run: code`
      aws iam list-policies --scope Local --only-attached --query 'Policies[].[Arn,DefaultVersionId]'
      aws iam get-policy-version --policy-arn POLICY_ARN --version-id VERSION --query PolicyVersion.Document
    `,
    look: 'No `Allow` with action `*` (or `*:*`) on resource `*`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-policy-generation.html',
  ],
});
