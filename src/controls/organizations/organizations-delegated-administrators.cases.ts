import { cases, denied } from '../case.ts';

const SECURITY = {
  account: '444455556666',
  name: 'security',
  services: ['guardduty.amazonaws.com', 'securityhub.amazonaws.com'],
};
const AGENCY = { account: '777788889999', name: 'agency', services: ['sso.amazonaws.com'] };
const KNOWN = { settings: { accounts: ['444455556666'] } };

export default cases('organizations-delegated-administrators', 'aws:account', [
  { name: 'none', verdict: 'pass', facts: { delegatedAdministrators: [] } },
  { name: 'a known one', verdict: 'pass', facts: { delegatedAdministrators: [SECURITY] }, ...KNOWN },
  {
    name: 'another',
    verdict: 'fail',
    reason: /Delegated to 777788889999 \(agency\) for sso;/,
    facts: { delegatedAdministrators: [SECURITY, AGENCY] },
    ...KNOWN,
  },
  {
    name: 'nobody has said who is known',
    verdict: 'manual',
    reason: /444455556666 \(security\) for guardduty, securityhub/,
    facts: { delegatedAdministrators: [SECURITY] },
  },
  { name: 'no organization', verdict: 'not-applicable', facts: { delegatedAdministrators: null } },
  {
    name: 'denied, as to most members',
    verdict: 'unknown',
    facts: { delegatedAdministrators: denied('organizations:ListDelegatedAdministrators') },
  },
]);
