import { judgeDatabaseCertificate } from '../../effective/database-certificate.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'documentdb-instance-certificate',
  title: 'Certificates of DocumentDB instances are replaced well before they expire',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'On the day on which the certificate expires, clients that check it can no longer connect, and the others are told to stop checking.',
  fix: 'Put the new authority into the clients’ trust stores, then set CACertificateIdentifier to it.',
  items: ['https.certificates', 'https.databases', 'secrets.rotation'],
  aka: { cloudsploit: ['docdbCertificateRotated'] },
  kind: 'documentdb:instance',
  facts: ['certificate'],
  settings: { days: 90 },
  judge({ facts }, { now, settings }) {
    return judgeDatabaseCertificate(facts.certificate, settings.days, now);
  },
});
