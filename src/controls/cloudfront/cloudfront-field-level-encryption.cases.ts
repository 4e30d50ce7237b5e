import { cases, denied } from '../case.ts';

export default cases('cloudfront-field-level-encryption', 'cloudfront:distribution', [
  { name: 'for one path', verdict: 'pass', facts: { Enabled: true, fieldLevelEncryption: ['/checkout/*'] } },
  { name: 'nowhere', verdict: 'fail', facts: { Enabled: true, fieldLevelEncryption: [] } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, fieldLevelEncryption: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, fieldLevelEncryption: denied('cloudfront:ListDistributions') },
  },
]);
