import { days, daysUntil } from '../../effective/age.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-client-certificate-expiry',
  title: 'Client certificates of API Gateway are replaced in time',
  risk: { impact: 'defence', exposure: 'inside', ease: 'direct' },
  why: 'When a client certificate ends, backends that demand it refuse every call, and somebody turns the demand off.',
  fix: 'Make a new certificate, let the backend trust both, set it on the stage, and delete the old one.',
  items: ['https.certificates'],
  aka: { cloudsploit: ['apigatewayCertificateRotation'] },
  kind: 'apigateway:client-certificate',
  facts: ['expirationDate'],
  settings: {
    /** Before the end. */
    days: 30,
  },
  judge({ facts: { expirationDate } }, { now, settings }) {
    const left = daysUntil(expirationDate, now);
    if (left < 0)
      return fail(
        `The certificate ended ${days(-left)} ago; expected: one that holds ${days(settings.days)} more.`,
      );
    if (left < settings.days)
      return fail(`The certificate ends in ${days(left)}; expected: ${days(settings.days)} or more.`);
    return pass(`The certificate ends in ${days(left)}.`);
  },
});
