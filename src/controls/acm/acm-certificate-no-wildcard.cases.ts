import { cases, denied } from '../case.ts';

export default cases('acm-certificate-no-wildcard', 'acm:certificate', [
  { name: 'one name', verdict: 'pass', facts: { DomainName: 'www.example.org' } },
  { name: 'all names', verdict: 'fail', facts: { DomainName: '*.example.org' } },
  { name: 'denied', verdict: 'unknown', facts: { DomainName: denied('acm:ListCertificates') } },
]);
