import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'acm-certificate-no-wildcard',
  title: 'ACM certificates are not for all names of a domain',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Whoever gets hold of a wildcard certificate, or of one server that has it, is every server of the domain.',
  fix: 'Request certificates for the single names that are served, and replace the wildcard.',
  items: ['https.certificates'],
  aka: { cloudsploit: ['acmSingleDomainNameCertificate'] },
  kind: 'acm:certificate',
  facts: ['DomainName'],
  judge({ facts: { DomainName: name } }) {
    return name.startsWith('*.')
      ? fail(`The certificate is for ${name}; expected: single names.`)
      : pass(`The certificate is for ${name}.`);
  },
});
