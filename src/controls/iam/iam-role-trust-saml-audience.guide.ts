import { code, guide } from '../guide.ts';
import { TRUST_CLI, TRUST_CONSOLE, TRUST_RUN } from './trust-guide.ts';

export default guide({
  asks: 'Where the role trusts a SAML provider, does its trust policy name the recipient that an assertion must have been made for, by `SAML:aud`?',
  attack:
    'A small web application of the company takes sign-ins from the same identity provider and logs the assertions that it gets. Somebody who reads that log tries them on AWS; with the audience in the trust policy, they are refused.',
  console: [
    ...TRUST_CONSOLE,
    'Add to the statement of the provider the condition `StringEquals` `SAML:aud` `https://signin.aws.amazon.com/saml`.',
    'Where people sign in at a page of one region, add that one’s address too.',
  ],
  cli: TRUST_CLI,
  terraform: code`
    data "aws_iam_policy_document" "trust" {
      statement {
        actions = ["sts:AssumeRoleWithSAML"]

        principals {
          type        = "Federated"
          identifiers = [aws_iam_saml_provider.this.arn]
        }

        condition {
          test     = "StringEquals"
          variable = "SAML:aud"
          values   = ["https://signin.aws.amazon.com/saml"]
        }
      }
    }
  `,
  cost: 'It is free. Programs that fetch credentials with an assertion for another recipient, such as a regional sign-in page, must be in the list, or they fail.',
  byHand: {
    run: TRUST_RUN,
    look: 'For each SAML provider the condition `SAML:aud` with the address of the AWS sign-in page.',
  },
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-saml',
  ],
});
