import { cases, denied } from '../case.ts';

const identity = (SigningEnabled: boolean, status: string, IdentityType = 'DOMAIN') => ({
  IdentityType,
  dkim: { SigningEnabled, status },
});

export default cases('ses-identity-dkim', 'ses:identity', [
  { name: 'signed', verdict: 'pass', facts: identity(true, 'SUCCESS') },
  {
    name: 'an address of a signed domain',
    verdict: 'pass',
    facts: identity(true, 'SUCCESS', 'EMAIL_ADDRESS'),
  },
  { name: 'never set up', verdict: 'fail', facts: identity(false, 'NOT_STARTED', 'EMAIL_ADDRESS') },
  { name: 'turned off, with keys in DNS', verdict: 'fail', facts: identity(false, 'SUCCESS') },
  {
    name: 'on, and the keys are gone from DNS',
    verdict: 'fail',
    reason: /in DNS: FAILED/,
    facts: identity(true, 'FAILED'),
  },
  { name: 'on, and the keys are not there yet', verdict: 'fail', facts: identity(true, 'PENDING') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { IdentityType: 'DOMAIN', dkim: denied('ses:GetEmailIdentity') },
  },
]);
