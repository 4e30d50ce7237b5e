import { cases, denied } from '../case.ts';

const EXFILTRATION = {
  type: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
  count: 2,
  last: '2026-10-30T08:00:00.000Z',
};
const MINING = { type: 'CryptoCurrency:EC2/BitcoinTool.B!DNS', count: 1, last: null };

export default cases('guardduty-findings-handled', 'guardduty:detector', [
  { name: 'none', verdict: 'pass', facts: { Status: 'ENABLED', openFindings: [] } },
  {
    name: 'some',
    verdict: 'fail',
    reason:
      /^3 findings .*Exfiltration\.OutsideAWS \(2, last on 2026-10-30\), CryptoCurrency:EC2\/BitcoinTool\.B!DNS \(1\);/,
    facts: { Status: 'ENABLED', openFindings: [MINING, EXFILTRATION] },
  },
  {
    name: 'many types',
    verdict: 'fail',
    reason: /and 2 more types/,
    facts: {
      Status: 'ENABLED',
      openFindings: Array.from('abcdefg', (it) => ({ type: `Impact:EC2/${it}`, count: 1, last: null })),
    },
  },
  { name: 'of a suspended detector', verdict: 'fail', facts: { Status: 'DISABLED', openFindings: [MINING] } },
  {
    name: 'none of a suspended detector',
    verdict: 'not-applicable',
    facts: { Status: 'DISABLED', openFindings: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Status: 'ENABLED', openFindings: denied('guardduty:GetFindingsStatistics') },
  },
]);
