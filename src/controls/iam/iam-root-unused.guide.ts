import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the root user not used, by password or by access key, within the days of the setting `days`?',
  attack:
    'Three people share the root password because it is “easier”. When the backups are gone, the log says that root did it, and root is all three of them, and everybody who ever saw the note.',
  console: [
    'Find out what root was used for: CloudTrail’s *Event history*, user name `root`.',
    'Give those who did it a role with the rights for it, by Identity Center or in IAM.',
    'Change root’s password, keep it and the MFA device locked away, and write down who may take them out.',
  ],
  cli: code`
    aws cloudtrail lookup-events --lookup-attributes AttributeKey=Username,AttributeValue=root \
      --query 'Events[].[EventTime,EventName]'
  `,
  terraform: code`
    # In the management account: let a service control policy stop root in member accounts.
    resource "aws_organizations_policy" "deny_root" {
      name = "DenyRoot"
      type = "SERVICE_CONTROL_POLICY"

      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          Action    = "*"
          Resource  = "*"
          Condition = { ArnLike = { "aws:PrincipalArn" = "arn:aws:iam::*:root" } }
        }]
      })
    }
  `,
  cost: 'It is free. A few tasks need root (the support plan, closing the account, unlocking a bucket policy that shuts everybody out): after one, this control fails until the days have passed. Except it with the reason.',
  byHand: {
    run: code`
      aws iam generate-credential-report
      aws iam get-credential-report --query Content --output text | base64 --decode | head -2
    `,
    look: 'In the line `<root_account>`: `password_last_used`, `access_key_1_last_used_date` and `access_key_2_last_used_date` are old or `N/A`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html',
  ],
});
