import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Who is, or can become, an administrator, or can destroy everything of three or more classes (compute, data, recovery points, keys, network, identity, the account, the logs) can bring the account down. Are these at most `maxPercent` percent of the users and roles that can do anything, or at most `atLeast` where there are few?',
  attack:
    'An analyst’s role has `PowerUserAccess`. His session is stolen by a page that looks like the sign-in, and within the hour databases, snapshots and buckets are deleted, with a note that asks for money.',
  console: [
    'Let `seaworthy iam bring-down` list who could, and by what.',
    'For each that need not: open IAM, the user or role, and replace wide policies (`PowerUserAccess`, `…FullAccess`) by what is used.',
    'Keep deletion of backups, keys and trails for a few roles that are assumed with a second factor; a service control policy can deny it to all others.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/PowerUserAccess
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/PowerUserAccess
    aws iam attach-role-policy --role-name ROLE --policy-arn NARROW_POLICY_ARN
  `,
  terraform: code`
    resource "aws_organizations_policy" "keep_recovery" {
      name = "keep-recovery"
      content = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Deny"
          Action    = ["backup:DeleteRecoveryPoint", "kms:ScheduleKeyDeletion", "cloudtrail:StopLogging"]
          Resource  = "*"
          Condition = { ArnNotLike = { "aws:PrincipalArn" = "arn:aws:iam::*:role/BREAK_GLASS" } }
        }]
      })
    }
  `,
  cost: 'It is free in money. People who now delete by hand will ask for it: give them a role for that, with a short session. Which actions count is listed with `seaworthy iam bring-down --format json`.',
  byHand: {
    run: code`
      aws iam get-account-authorization-details > account.json
    `,
    look: 'Every principal with `*`, `PowerUserAccess` or several `…FullAccess` policies, through groups too. That misses who can become one of these; `seaworthy iam bring-down --source authorization-details:account.json` does not.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
  ],
});
