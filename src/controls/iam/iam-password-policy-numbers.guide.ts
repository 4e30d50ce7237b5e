import { passwordPolicyGuide, SORT_COST } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account demand a digit in every password?',
  attack:
    'Words from a dictionary, all in letters, are what a guessing program begins with. A digit takes it at least to the second round.',
  field: 'tick *Require at least one number*',
  member: 'RequireNumbers',
  look: '`true`.',
  cost: SORT_COST,
});
