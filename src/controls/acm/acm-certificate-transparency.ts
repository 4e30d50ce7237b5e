import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'acm-certificate-transparency',
  title: 'ACM certificates are in the public logs of certificates',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Browsers warn of certificates that are in no log, and the logs show you certificates for your names that you never asked for.',
  fix: 'Turn certificate transparency logging on for the certificate.',
  items: ['https.certificates'],
  aka: { prowler: ['acm_certificates_transparency_logs_enabled'] },
  kind: 'acm:certificate',
  facts: ['transparencyLogging'],
  judge({ facts: { transparencyLogging: on } }) {
    if (on === null)
      return pass('The certificate was imported or is private: ACM does not log it, nor need it be.');
    return on
      ? pass('Certificate transparency logging is enabled.')
      : fail('Certificate transparency logging is disabled; expected: enabled.');
  },
});
