import { passwordPolicyGuide } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account ask for at least as many characters as the setting `minimum` says?',
  attack:
    'Every password of eight characters falls within hours to one graphics card that has its hash; and those that people choose are found by trying a few thousand.',
  field: 'set the minimum length to 14',
  member: 'MinimumPasswordLength',
  look: '14 or more.',
  cost: 'It is free. The rule holds for passwords that are set from then on; those that stand stay until they are changed.',
});
