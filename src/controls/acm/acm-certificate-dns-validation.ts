import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'acm-certificate-dns-validation',
  title: 'ACM certificates are validated by DNS',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'A certificate that is validated by mail is renewed only if somebody reads that mail in time.',
  fix: 'Request the certificate anew with DNS validation, and replace it where it is used.',
  items: ['https.certificates'],
  aka: { cloudsploit: ['acmValidation'] },
  kind: 'acm:certificate',
  facts: ['type', 'validationMethods'],
  judge({ facts: { type, validationMethods: methods } }) {
    if (type !== 'AMAZON_ISSUED')
      return notApplicable('Only certificates that ACM issues are validated by it.');
    if (methods.includes('EMAIL')) return fail('The certificate is validated by mail; expected: by DNS.');
    if (methods.length === 0) return notApplicable('The certificate tells of no validation.');
    return pass(`The certificate is validated by ${methods.join(', ')}.`);
  },
});
