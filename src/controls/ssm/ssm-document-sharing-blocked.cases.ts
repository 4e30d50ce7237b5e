import { cases, denied } from '../case.ts';

export default cases('ssm-document-sharing-blocked', 'aws:region', [
  { name: 'blocked', verdict: 'pass', facts: { ssmDocumentSharing: 'Disable' } },
  { name: 'allowed', verdict: 'fail', reason: /is Enable/, facts: { ssmDocumentSharing: 'Enable' } },
  { name: 'never set', verdict: 'fail', reason: /not set/, facts: { ssmDocumentSharing: null } },
  { name: 'denied', verdict: 'unknown', facts: { ssmDocumentSharing: denied('ssm:GetServiceSetting') } },
]);
