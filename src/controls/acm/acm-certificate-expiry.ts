import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const DAY = 86_400_000;

export default control({
  id: 'acm-certificate-expiry',
  title: 'Certificates in use are renewed well before they expire',
  severity: 'high',
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
  settings: { days: 30, unused: false },
  judge({ facts: { DomainName, status, type, notAfter, inUse } }, { now, settings }) {
    if (notAfter === null) return notApplicable(`The certificate is not issued: its status is ${status}.`);
    if (status === 'REVOKED') return notApplicable('The certificate is revoked: nobody may use it any more.');
    const left = Math.floor((Date.parse(notAfter) - now) / DAY);
    const name = `${type === 'IMPORTED' ? 'Imported' : 'ACM'} certificate of ${DomainName}`;
    const date = notAfter.slice(0, 10);
    if (left >= settings.days) return pass(`${name} is valid for ${left} more days, until ${date}.`);
    if (!inUse && !settings.unused) return notApplicable(`${name} is used by nothing; it ends on ${date}.`);
    if (Date.parse(notAfter) <= now) return fail(`${name} expired on ${date}; expected: ${settings.days} days left.`);
    return fail(`${name} expires in ${left} days, on ${date}; expected: at least ${settings.days}.`);
  },
});
