import { cases, denied } from '../case.ts';

export default cases('acm-certificate-key-strength', 'acm:certificate', [
  { name: 'RSA of 2,048 bits', verdict: 'pass', facts: { keyAlgorithm: 'RSA_2048' } },
  { name: 'RSA of 1,024 bits', verdict: 'fail', facts: { keyAlgorithm: 'RSA_1024' } },
  {
    name: 'RSA of 2,048 bits, where more is asked',
    verdict: 'fail',
    facts: { keyAlgorithm: 'RSA_2048' },
    settings: { rsaBits: 3072 },
  },
  { name: 'an elliptic curve', verdict: 'pass', facts: { keyAlgorithm: 'EC_prime256v1' } },
  { name: 'denied', verdict: 'unknown', facts: { keyAlgorithm: denied('acm:ListCertificates') } },
]);
