import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'memorydb-cluster-tls-required',
  title: 'MemoryDB clusters refuse connections without TLS',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without TLS, passwords and data can be read on the way.',
  fix: 'Restore a snapshot to a new cluster with TLS; an existing one cannot be changed.',
  items: ['https.databases'],
  aka: {},
  kind: 'memorydb:cluster',
  facts: ['TLSEnabled'],
  judge({ facts }) {
    return facts.TLSEnabled ? pass('TLSEnabled is true.') : fail('TLSEnabled is false; expected: true.');
  },
});
