import { passwordPolicyGuide } from './password-policy-guide.ts';

export default passwordPolicyGuide({
  asks: 'Does the password policy of the account refuse the last passwords, as many as the setting `remembered` says?',
  attack:
    'After a phishing wave everybody must change. Half of them change it back the next day, and the phished passwords work again.',
  field: 'tick *Prevent password reuse*, with 24 passwords',
  member: 'PasswordReusePrevention',
  look: '24 (or as many as you ask for), and not `null`.',
  cost: 'It is free. It holds for changes from then on.',
});
