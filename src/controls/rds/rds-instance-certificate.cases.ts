import { cases, denied } from '../case.ts';

export default cases('rds-instance-certificate', 'rds:instance', [
  {
    name: 'valid for years',
    verdict: 'pass',
    facts: {
      certificate: { CACertificateIdentifier: 'rds-ca-rsa2048-g1', validTill: '2028-05-01T00:00:00.000Z' },
    },
  },
  {
    name: 'two months left',
    verdict: 'fail',
    reason: /rds-ca-2019 expires in 61 days/,
    facts: { certificate: { CACertificateIdentifier: 'rds-ca-2019', validTill: '2027-01-01T00:00:00.000Z' } },
  },
  {
    name: 'two months left, where that is enough',
    verdict: 'pass',
    settings: { days: 30 },
    facts: { certificate: { CACertificateIdentifier: 'rds-ca-2019', validTill: '2027-01-01T00:00:00.000Z' } },
  },
  {
    name: 'expired',
    verdict: 'fail',
    reason: /expired on 2024-08-22/,
    facts: { certificate: { CACertificateIdentifier: 'rds-ca-2019', validTill: '2024-08-22T17:08:50.000Z' } },
  },
  { name: 'denied', verdict: 'unknown', facts: { certificate: denied('rds:DescribeDBInstances') } },
]);
