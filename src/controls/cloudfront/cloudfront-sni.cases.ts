import { cases, denied } from '../case.ts';

export default cases('cloudfront-sni', 'cloudfront:distribution', [
  { name: 'SNI', verdict: 'pass', facts: { Enabled: true, SslSupportMethod: 'sni-only' } },
  { name: 'fixed addresses', verdict: 'pass', facts: { Enabled: true, SslSupportMethod: 'static-ip' } },
  { name: 'dedicated addresses', verdict: 'fail', facts: { Enabled: true, SslSupportMethod: 'vip' } },
  { name: 'AWS’s certificate', verdict: 'not-applicable', facts: { Enabled: true, SslSupportMethod: null } },
  { name: 'disabled', verdict: 'not-applicable', facts: { Enabled: false, SslSupportMethod: 'vip' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Enabled: true, SslSupportMethod: denied('cloudfront:ListDistributions') },
  },
]);
