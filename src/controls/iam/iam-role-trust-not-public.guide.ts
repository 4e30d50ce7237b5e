import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Does the trust policy of the role let in only principals that it names, or a named organization, account or network, when its denials are taken off? An external id does not count: AWS does not call it a secret.',
  attack:
    'While testing, somebody wrote `"AWS": "*"` as the principal of a role that reads the billing bucket. Programs that try common role names in every known account find it, and its files are copied to an account that nobody here has heard of.',
  console: [
    ...TRUST_CONSOLE,
    'Put the ARNs of the roles or accounts that are meant in the place of `*`.',
    'Where all of your organization is meant, keep `*` and add the condition `StringEquals` `aws:PrincipalOrgID` with its id.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRole"]

        principals {
          type        = "AWS"
          identifiers = ["arn:aws:iam::ACCOUNT_ID:role/CALLER"]
        }
      }
    }

    resource "aws_iam_role" "this" {
      name               = "ROLE"
      assume_role_policy = data.aws_iam_policy_document.trust.json
    }
  `,
  cost: 'It is free. Who came in by the star is shut out at once: look in CloudTrail for `AssumeRole` with this role’s ARN to see who does. Sessions that are open go on until they end; *Revoke sessions* ends them.',
  byHand: {
    run: TRUST_RUN,
    look: 'No `Allow` with the principal `*`, or `NotPrincipal`, without a condition on `aws:PrincipalOrgID`, `aws:PrincipalAccount` or `aws:PrincipalArn`.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
  ],
});
