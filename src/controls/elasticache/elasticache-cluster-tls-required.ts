import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticache-cluster-tls-required',
  title: 'Memcached and single-node caches encrypt connections',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without encryption in transit, what is cached can be read on the way.',
  fix: 'Make a new cluster with encryption in transit (Memcached 1.6.12 and newer) and change the clients to TLS.',
  items: ['https.databases'],
  aka: { cloudsploit: ['redisClusterEncryptionInTransit'] },
  kind: 'elasticache:cluster',
  facts: ['TransitEncryptionEnabled'],
  judge({ facts }) {
    return facts.TransitEncryptionEnabled
      ? pass('TransitEncryptionEnabled is true.')
      : fail('TransitEncryptionEnabled is false; expected: true.');
  },
});
