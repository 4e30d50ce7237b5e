import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Does every other account that the role trusts, and that is no part of your organization, have to bring an external id that the policy names, or MFA? Which accounts are yours can be told by the setting `ownAccounts`; without it, only the account that manages your organization counts.',
  attack:
    'A monitoring company comes into its customers’ accounts by roles, all made to the same recipe. A new customer of theirs enters the ARN of your role as if it were his own, and reads your data on their screens.',
  console: [
    ...TRUST_CONSOLE,
    'Ask the supplier for the external id that it made for you: it must choose it, and give each customer another.',
    'Add the condition `StringEquals` `sts:ExternalId` with that value to the statement that names the supplier.',
    'For people of another account, demand MFA instead: `Bool` `aws:MultiFactorAuthPresent` `true`.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]

        principals {
          type        = "AWS"
          identifiers = ["SUPPLIER_ACCOUNT_ID"]
        }

        condition {
          test     = "StringEquals"
          variable = "sts:ExternalId"
          values   = ["EXTERNAL_ID"]
        }
      }
    }
  `,
  cost: 'It is free. The supplier must send the external id from then on: agree on the hour, since what it does fails until both sides have it. Between accounts of your own an external id is of little use: name them in `ownAccounts`, or ask for `aws:PrincipalOrgID`.',
  byHand: {
    run: TRUST_RUN,
    look: 'For each principal of another account: a condition `sts:ExternalId` with a fixed value, not `*`, and not with `IfExists`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  ],
});
