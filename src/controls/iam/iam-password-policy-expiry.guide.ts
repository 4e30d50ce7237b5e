import { passwordPolicyGuide } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account end passwords after the days of the setting `days`, or sooner?',
  attack:
    'A password from an old leak still opens the console, three years later, because its owner never had a reason to change it.',
  field: 'tick *Turn on password expiration*, with 90 days',
  member: 'MaxPasswordAge',
  look: '90 or less, and not `null`.',
  cost: 'It is free in money, and not in patience: people who must change often take `Summer26!` after `Spring26!`, and NIST (SP 800-63B) advises against it where passwords are long and MFA is on. Change the setting `days` or turn the control off if that is your policy. Users whose passwords are older must change them at the next sign-in; with a hard expiry an administrator must reset them.',
});
