import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ses-configuration-set-tls',
  title: 'SES configuration sets send mail over TLS only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Where TLS is optional, whoever stands between the mail servers can make SES send without it, and read along.',
  fix: 'Set the TLS policy of the configuration set to REQUIRE.',
  items: ['https.endpoints'],
  aka: { securityHub: ['SES.3'] },
  kind: 'ses:configuration-set',
  facts: ['TlsPolicy'],
  judge({ facts: { TlsPolicy } }) {
    if (TlsPolicy === 'REQUIRE') return pass('TlsPolicy is REQUIRE.');
    return fail(`TlsPolicy is ${TlsPolicy}; expected: REQUIRE.`);
  },
});
