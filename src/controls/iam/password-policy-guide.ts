import type { Guide } from '../guide.ts';
import { code, guide } from '../guide.ts';

interface PasswordPolicyGuide {
  readonly asks: string;
  readonly attack: string;
  /** The tick or number in the console's form. */
  readonly field: string;
  /** The member of `get-account-password-policy`, and the value to look for. */
  readonly member: string;
  readonly look: string;
  readonly cost: string;
}

/** One policy holds all the rules, and setting one without the others would reset those: so all guides set all. */
export function passwordPolicyGuide(spec: PasswordPolicyGuide): Guide {
  return guide({
    asks: spec.asks,
    attack: spec.attack,
    console: [
      'Open IAM, *Account settings*, and under *Password policy* choose *Edit*.',
      `Choose *Custom*, and ${spec.field}.`,
      'Save.',
    ],
    cli: code`
      # Rules that are not named here go back to AWS's default: name all that you want.
      aws iam update-account-password-policy --minimum-password-length 14 \
        --require-lowercase-characters --require-uppercase-characters --require-numbers --require-symbols \
        --password-reuse-prevention 24 --max-password-age 90 --allow-users-to-change-password
    `,
    terraform: code`
      resource "aws_iam_account_password_policy" "this" {
        minimum_password_length        = 14
        require_lowercase_characters   = true
        require_uppercase_characters   = true
        require_numbers                = true
        require_symbols                = true
        password_reuse_prevention      = 24
        max_password_age               = 90
        allow_users_to_change_password = true
      }
    `,
    cost: spec.cost,
    byHand: {
      run: `aws iam get-account-password-policy --query PasswordPolicy.${spec.member}`,
      look: `${spec.look} The error \`NoSuchEntity\` means that the account has no policy of its own, and AWS’s default holds.`,
    },
    links: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change-own.html',
    ],
  });
}

/** A sort of character takes effect when a password is next set. */
export const SORT_COST =
  'It is free. The rule holds for passwords that are set from then on; those that stand stay. Where nobody has a console password because all come through Identity Center, it changes nothing but also costs nothing.';
