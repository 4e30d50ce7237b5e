import { passwordPolicyGuide, SORT_COST } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account demand a symbol in every password?',
  attack:
    'Names with a year, such as `Anna1999`, are what people choose when letters and digits are asked for. A symbol takes the simplest of them off the list.',
  field: 'tick *Require at least one non-alphanumeric character*',
  member: 'RequireSymbols',
  look: '`true`.',
  cost: SORT_COST,
});
