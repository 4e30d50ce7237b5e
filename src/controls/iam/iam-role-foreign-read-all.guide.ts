import { code, guide } from '../guide.ts';
import { TRUST_CONSOLE } from './trust-guide.ts';

export default guide({
  asks: 'Where the role holds AWS’s policy ReadOnlyAccess: does it trust only this account, services of AWS, your organization by a condition on its id, and accounts that the setting `knownAccounts` names?',
  attack:
    'The company that helps to save costs asked for a role with ReadOnlyAccess, since that “changes nothing”. It reads every file of every bucket and every row of every table. A laptop of theirs was enough, and nothing in this account was broken into.',
  console: [
    'Open IAM, *Roles*, the role, and the tab *Permissions*.',
    'Choose *Add permissions*, *Attach policies*, and attach `SecurityAudit` or `ViewOnlyAccess`.',
    'Mark `ReadOnlyAccess`, and choose *Remove*.',
    `If the account is yours: name it in \`knownAccounts\`. To see whom the role trusts: ${TRUST_CONSOLE[0] ?? ''}`,
  ],
  cli: code`
    aws iam attach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/SecurityAudit
    aws iam detach-role-policy --role-name ROLE --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess
  `,
  terraform: code`
    resource "aws_iam_role_policy_attachment" "audit" {
      role       = "ROLE"
      policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
    }
  `,
  cost: 'It is free. What the other side reads of data fails from then on; tools that look at settings work with SecurityAudit, some with a small policy of their own beside it.',
  byHand: {
    run: code`
      aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess --query 'PolicyRoles[].RoleName'
      aws iam get-role --role-name ROLE --query Role.AssumeRolePolicyDocument
    `,
    look: 'No role that names another account.',
  },
  links: [
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/ReadOnlyAccess.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/SecurityAudit.html',
  ],
});
