import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-password-policy',
  title: 'Cognito user pools demand strong passwords',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Short passwords of few kinds of characters are guessed, by lists that everybody has.',
  fix: 'Demand fourteen characters of all kinds, and end temporary passwords after a week.',
  items: ['iam.password-policy'],
  aka: {
    prowler: [
      'cognito_user_pool_password_policy_lowercase',
      'cognito_user_pool_password_policy_minimum_length_14',
      'cognito_user_pool_password_policy_number',
      'cognito_user_pool_password_policy_symbol',
      'cognito_user_pool_password_policy_uppercase',
      'cognito_user_pool_temporary_password_expiration',
    ],
    securityHub: ['Cognito.3'],
  },
  kind: 'cognito:user-pool',
  facts: ['PasswordPolicy'],
  settings: {
    /** Characters, at least. */
    length: 14,
    /** For which temporary passwords hold, at most. */
    temporaryDays: 7,
  },
  judge({ facts: { PasswordPolicy: policy } }, { settings }) {
    if (policy === null)
      return notApplicable('The pool has no password policy: its users sign in without passwords.');
    const kinds = [
      ...(policy.RequireLowercase ? [] : ['no lower case letter']),
      ...(policy.RequireUppercase ? [] : ['no upper case letter']),
      ...(policy.RequireNumbers ? [] : ['no number']),
      ...(policy.RequireSymbols ? [] : ['no symbol']),
    ];
    const { MinimumLength: length, TemporaryPasswordValidityDays: temporary } = policy;
    const faults = [
      ...(length < settings.length ? [`${length} characters (expected: ${settings.length})`] : []),
      ...kinds,
      ...(temporary > settings.temporaryDays
        ? [`temporary passwords for ${temporary} days (expected: ${settings.temporaryDays})`]
        : []),
    ];
    if (faults.length === 0) return pass(`Passwords must have ${length} characters of all kinds.`);
    return fail(`The policy is content with ${faults.join(', ')}; expected: more.`);
  },
});
