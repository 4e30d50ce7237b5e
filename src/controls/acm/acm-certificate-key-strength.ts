import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'acm-certificate-key-strength',
  title: 'Keys of ACM certificates are strong enough',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'RSA keys of 1,024 bits are within reach of those with money; who has the key is the server.',
  fix: 'Import or request a certificate with RSA of 2,048 bits or more, or with an elliptic curve, and replace it where it is used.',
  items: ['https.certificates'],
  aka: { prowler: ['acm_certificates_with_secure_key_algorithms'], securityHub: ['ACM.2'] },
  kind: 'acm:certificate',
  facts: ['keyAlgorithm'],
  settings: {
    /** Bits of RSA, at least. */
    rsaBits: 2048,
  },
  judge({ facts: { keyAlgorithm: name } }, { settings }) {
    const [, bits] = /^RSA_(\d+)$/.exec(name) ?? [];
    if (bits !== undefined && Number(bits) < settings.rsaBits)
      return fail(
        `The key is ${name}; expected: RSA of ${settings.rsaBits} bits or more, or an elliptic curve.`,
      );
    return pass(`The key is ${name}.`);
  },
});
