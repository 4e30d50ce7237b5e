import { cases, denied } from '../case.ts';

const certificate = (validationMethods: readonly string[], type = 'AMAZON_ISSUED') => ({
  type,
  validationMethods,
});

export default cases('acm-certificate-dns-validation', 'acm:certificate', [
  { name: 'by DNS', verdict: 'pass', facts: certificate(['DNS']) },
  { name: 'by CloudFront', verdict: 'pass', facts: certificate(['HTTP']) },
  { name: 'by mail', verdict: 'fail', facts: certificate(['EMAIL']) },
  { name: 'one name by mail', verdict: 'fail', facts: certificate(['DNS', 'EMAIL']) },
  { name: 'imported', verdict: 'not-applicable', facts: certificate([], 'IMPORTED') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { type: 'AMAZON_ISSUED', validationMethods: denied('acm:DescribeCertificate') },
  },
]);
