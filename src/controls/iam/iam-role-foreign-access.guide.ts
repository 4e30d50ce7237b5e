import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Does the role trust only this account, services of AWS, your organization by a condition on its id, and accounts that the setting `knownAccounts` names? People of identity providers are other controls’ question.',
  attack:
    'A supplier was let in by a role for a project of two months. The project ended three years ago, the supplier was bought by another, and its account still takes the role on, today for whoever holds it.',
  console: [
    ...TRUST_CONSOLE,
    'Look on the tab *Last accessed*, and in CloudTrail for `AssumeRole`, whether the account still comes.',
    'Take its principal out, or delete the role; name accounts that are right in `knownAccounts`.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]

        principals {
          type        = "AWS"
          identifiers = ["*"]
        }

        condition {
          test     = "StringEquals"
          variable = "aws:PrincipalOrgID"
          values   = ["ORGANIZATION_ID"]
        }
      }
    }
  `,
  cost: 'It is free. Whoever comes by the role from an account that is taken out fails from then on: CloudTrail’s `AssumeRole` events of 90 days tell who does.',
  byHand: {
    run: TRUST_RUN,
    look: 'Under `Principal` no account number that you cannot put a name to.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
  ],
});
