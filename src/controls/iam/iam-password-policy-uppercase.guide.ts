import { passwordPolicyGuide, SORT_COST } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account demand an uppercase letter in every password?',
  attack:
    'Lists of common passwords are mostly lowercase words. They are tried first, in their plain form, and fit nowhere if another sort of character is demanded.',
  field: 'tick *Require at least one uppercase letter*',
  member: 'RequireUppercaseCharacters',
  look: '`true`.',
  cost: SORT_COST,
});
