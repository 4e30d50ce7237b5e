import type { PasswordPolicy } from '../model/kinds/account.ts';

/**
 * What holds in an account without a policy of its own: 8 characters, of any three of the four sorts (so that no one
 * sort is demanded), with no rule on reuse or age.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html#default-policy-details
 */
const AWS_DEFAULT: PasswordPolicy = {
  MinimumPasswordLength: 8,
  RequireSymbols: false,
  RequireNumbers: false,
  RequireUppercaseCharacters: false,
  RequireLowercaseCharacters: false,
  PasswordReusePrevention: null,
  MaxPasswordAge: null,
};

export interface PasswordRules {
  readonly rules: PasswordPolicy;
  /** How a sentence about them begins: `The password policy`. */
  readonly subject: string;
}

/** The rules in force, and whose they are. */
export function passwordRules(policy: PasswordPolicy | null): PasswordRules {
  if (policy !== null) return { rules: policy, subject: 'The password policy' };
  return { rules: AWS_DEFAULT, subject: "The account has no password policy, and AWS's default" };
}
