import { cases, denied } from '../case.ts';
import { configuration } from './fixtures/clusters.ts';

const cluster = (SecurityConfiguration: string | null) => ({ facts: { SecurityConfiguration } });

export default cases('emr-cluster-encrypted', 'emr:cluster', [
  {
    name: 'encrypted',
    verdict: 'pass',
    ...cluster('strict'),
    others: [configuration('strict', { EnableAtRestEncryption: true, localDisks: true })],
  },
  {
    name: 'S3 alone',
    verdict: 'fail',
    reason: /no local disks/,
    ...cluster('s3'),
    others: [configuration('s3', { EnableAtRestEncryption: true })],
  },
  {
    name: 'disks described, but turned off',
    verdict: 'fail',
    ...cluster('draft'),
    others: [configuration('draft', { localDisks: true })],
  },
  { name: 'no configuration', verdict: 'fail', ...cluster(null) },
  { name: 'a configuration that is gone', verdict: 'unknown', ...cluster('gone') },
  {
    name: 'the configuration may not be read',
    verdict: 'unknown',
    ...cluster('strict'),
    others: [
      {
        kind: 'emr:security-configuration',
        id: 'strict',
        facts: { EncryptionConfiguration: denied('elasticmapreduce:DescribeSecurityConfiguration') },
      },
    ],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityConfiguration: denied('elasticmapreduce:DescribeCluster') },
  },
]);
