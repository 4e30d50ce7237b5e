import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const DAY = 86_400_000;

/** Some emulators give certificates that wait for their validation an end already. */
const NOT_ISSUED: ReadonlySet<string> = new Set(['PENDING_VALIDATION', 'VALIDATION_TIMED_OUT', 'FAILED']);

export default control({
  id: 'acm-certificate-expiry',
  title: 'ACM certificates are renewed well before they expire',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  severityNote: 'An expired certificate cuts clients off on a known day, with no attacker needed.',
  why: 'When a certificate expires, clients are cut off, or people learn to click through warnings.',
  fix: 'Import a new certificate, or repair the validation so that ACM can renew it, and replace it where it is used.',
  items: ['https.certificates', 'secrets.rotation'],
  aka: {
    prowler: ['acm_certificates_expiration_check'],
    cloudsploit: ['acmCertificateExpiry'],
    securityHub: ['ACM.1'],
  },
  kind: 'acm:certificate',
  facts: ['DomainName', 'status', 'type', 'notAfter', 'inUse'],
  // A certificate that nothing uses today may be put to use tomorrow, as it is. `unused: false` leaves those out.
  settings: { days: 30, unused: true },
  judge({ facts: { DomainName, status, type, notAfter, inUse } }, { now, settings }) {
    if (notAfter === null || NOT_ISSUED.has(status)) {
      return notApplicable(`The certificate is not issued: its status is ${status}.`);
    }
    if (status === 'REVOKED') return notApplicable('The certificate is revoked: nobody may use it any more.');
    if (!inUse && !settings.unused) return notApplicable('Nothing uses the certificate.');
    const left = Math.floor((Date.parse(notAfter) - now) / DAY);
    const which = `${type === 'IMPORTED' ? 'imported' : 'ACM'} certificate of ${DomainName}${inUse ? '' : ', which nothing uses,'}`;
    const date = notAfter.slice(0, 10);
    if (left >= settings.days) return pass(`The ${which} is valid for ${left} more days, until ${date}.`);
    if (left < 0)
      return fail(`The ${which} expired on ${date}; expected: valid for ${settings.days} days or more.`);
    return fail(`The ${which} expires in ${left} days, on ${date}; expected: ${settings.days} days or more.`);
  },
});
