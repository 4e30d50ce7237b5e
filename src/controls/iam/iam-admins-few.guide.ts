import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are at most `maxPercent` percent of the users and roles that may do anything administrators in effect, or at most `atLeast` where there are few? An administrator has all but a tenth of the actions of IAM and of the common services and can hand out rights, by whatever policies, after boundaries and denials.',
  attack:
    'Of forty roles thirty are administrators, since that is how the template for new projects was made. It takes a flaw in the least of thirty applications to lose all of them.',
  console: [
    'Let `seaworthy iam who-can iam:AttachRolePolicy` list who can hand out rights.',
    'For each that need not: open IAM, the user or role, and *Last Accessed* to see what it uses.',
    'Attach policies of that, and take `AdministratorAccess` and its likes away; programs first.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
    aws iam attach-role-policy --role-name ROLE --policy-arn NARROW_POLICY_ARN
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
  `,
  terraform: code`
    # What is not listed is detached:
    resource "aws_iam_role_policy_attachments_exclusive" "this" {
      role_name   = "ROLE"
      policy_arns = ["NARROW_POLICY_ARN"]
    }
  `,
  cost: 'It is free in money, and takes time for each role. Pipelines that build everything are the hardest: give them a role for each account or environment, with a permissions boundary.',
  byHand: {
    run: 'aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AdministratorAccess',
    look: 'Few names. That misses policies of your own that allow as much, and what groups give their members.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_job-functions.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ],
});
