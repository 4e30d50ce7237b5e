import { passwordPolicyGuide, SORT_COST } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account demand a lowercase letter in every password?',
  attack:
    '`19061984` is long enough for some rules and is on every list of dates. With a letter demanded, lists of numbers alone no longer do.',
  field: 'tick *Require at least one lowercase letter*',
  member: 'RequireLowercaseCharacters',
  look: '`true`.',
  cost: SORT_COST,
});
