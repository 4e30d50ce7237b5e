import { days } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

const DAY_MS = 86_400_000;

export default control({
  id: 'directoryservice-ldap-certificate',
  title: 'Certificates for secure LDAP do not expire soon',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'On the day it ends programs can no longer ask the directory, or somebody turns the encryption off so that they can.',
  fix: 'Register a new certificate with the directory, and take the old one away when it is in use.',
  items: ['https.certificates', 'secrets.rotation'],
  aka: { prowler: ['directoryservice_ldap_certificate_expiration'] },
  kind: 'directoryservice:directory',
  facts: ['certificates'],
  settings: { days: 90 },
  judge({ facts: { certificates } }, { now, settings }) {
    if (certificates === null) return notApplicable('A directory of this type has no certificates with AWS.');
    const inUse = certificates.filter(({ state }) => state === 'Registered');
    if (inUse.length === 0) return notApplicable('No certificate is registered for secure LDAP.');
    const ends = inUse.map(({ CommonName, expires }) => ({
      CommonName,
      left: expires === null ? null : Math.floor((Date.parse(expires) - now) / DAY_MS),
    }));
    const soon = ends.filter(({ left }) => left === null || left < settings.days);
    const [first] = soon;
    if (first === undefined)
      return pass(`None of ${inUse.length} certificates ends within ${days(settings.days)}.`);
    const when = first.left === null ? 'at a time that AWS does not tell' : whenOf(first.left);
    return fail(
      `The certificate of ${first.CommonName} ends ${when}; expected: in ${days(settings.days)} or later.`,
    );
  },
});

function whenOf(left: number): string {
  return left < 0 ? `${days(-left)} ago` : `in ${days(left)}`;
}
