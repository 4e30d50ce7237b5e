import { days, daysUntil } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'iam-server-certificate-expiry',
  title: 'Server certificates in IAM are replaced well before they expire',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  severityNote: 'An expired certificate cuts clients off on a known day, with no attacker needed.',
  why: 'Nothing renews a certificate that was uploaded to IAM: one day clients are cut off, or people click warnings away.',
  fix: 'Take one of ACM in its place, which renews itself, and delete the one in IAM.',
  items: ['https.certificates', 'secrets.rotation'],
  aka: {
    prowler: ['iam_no_expired_server_certificates_stored'],
    cloudsploit: ['certificateExpiry'],
    securityHub: ['IAM.26'],
  },
  kind: 'iam:server-certificate',
  facts: ['notAfter'],
  settings: {
    /** That it must at least be valid yet. */
    days: 30,
  },
  judge({ facts: { notAfter } }, { now, settings }) {
    const left = daysUntil(notAfter, now);
    const date = notAfter.slice(0, 10);
    const expected = `expected: valid for ${days(settings.days)} or more, or deleted`;
    if (left < 0) return fail(`The certificate expired on ${date}; ${expected}.`);
    if (left < settings.days)
      return fail(`The certificate expires in ${days(left)}, on ${date}; ${expected}.`);
    return pass(`The certificate is valid for ${days(left)}, until ${date}.`);
  },
});
