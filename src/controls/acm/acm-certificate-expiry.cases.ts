import type { CertificateFacts } from '../../model/kinds/acm.ts';
import { cases, denied } from '../case.ts';

type Dates = Omit<CertificateFacts, 'keyAlgorithm' | 'validationMethods' | 'transparencyLogging'>;

const VALID: Dates = {
  DomainName: 'www.example.org',
  status: 'ISSUED',
  type: 'AMAZON_ISSUED',
  notAfter: '2027-06-01T00:00:00.000Z',
  inUse: true,
};

const certificate = (more: Partial<Dates>) => ({ facts: { ...VALID, ...more } });

export default cases('acm-certificate-expiry', 'acm:certificate', [
  { name: 'valid for long', verdict: 'pass', reason: /212 more days/, ...certificate({}) },
  { name: 'thirty days left', verdict: 'pass', ...certificate({ notAfter: '2026-12-01T00:00:00.000Z' }) },
  {
    name: 'less',
    verdict: 'fail',
    reason: /in 29 days/,
    ...certificate({ notAfter: '2026-11-30T23:00:00.000Z' }),
  },
  {
    name: 'expired',
    verdict: 'fail',
    reason: /expired on 2026-10-12/,
    ...certificate({ status: 'EXPIRED', notAfter: '2026-10-12T00:00:00.000Z' }),
  },
  {
    name: 'expiring, and used by nothing today',
    verdict: 'fail',
    reason: /imported certificate of www.example.org, which nothing uses/,
    ...certificate({ type: 'IMPORTED', inUse: false, notAfter: '2026-11-10T00:00:00.000Z' }),
  },
  {
    name: 'not issued',
    verdict: 'not-applicable',
    reason: /PENDING/,
    ...certificate({ status: 'PENDING_VALIDATION', notAfter: null }),
  },
  {
    name: 'not issued, though an end is told',
    verdict: 'not-applicable',
    reason: /PENDING/,
    ...certificate({ status: 'PENDING_VALIDATION' }),
  },
  { name: 'revoked', verdict: 'not-applicable', reason: /revoked/, ...certificate({ status: 'REVOKED' }) },
  { name: 'denied', verdict: 'unknown', facts: { ...VALID, notAfter: denied('acm:DescribeCertificate') } },
]);
