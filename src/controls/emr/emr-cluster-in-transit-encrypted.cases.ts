import { cases, denied } from '../case.ts';
import { configuration } from './fixtures/clusters.ts';

const cluster = (SecurityConfiguration: string | null) => ({ facts: { SecurityConfiguration } });

export default cases('emr-cluster-in-transit-encrypted', 'emr:cluster', [
  {
    name: 'encrypted',
    verdict: 'pass',
    ...cluster('strict'),
    others: [configuration('strict', { EnableInTransitEncryption: true })],
  },
  {
    name: 'at rest alone',
    verdict: 'fail',
    reason: /EnableInTransitEncryption off/,
    ...cluster('disks'),
    others: [configuration('disks', { EnableAtRestEncryption: true, localDisks: true })],
  },
  { name: 'no configuration', verdict: 'fail', ...cluster(null) },
  { name: 'a configuration that is gone', verdict: 'unknown', ...cluster('gone') },
  {
    name: 'the configurations were not read',
    verdict: 'unknown',
    ...cluster('strict'),
    unlisted: ['emr:security-configuration'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityConfiguration: denied('elasticmapreduce:DescribeCluster') },
  },
]);
