import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'documentdb-cluster-snapshot-encrypted',
  title: 'Snapshots of DocumentDB clusters are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'An unencrypted snapshot can be read by whoever it is shared with or copied to, and by everybody, once it is made public.',
  fix: 'Copy the snapshot with a KMS key and delete the unencrypted one; the database itself needs encryption too.',
  items: ['encrypt.elsewhere'],
  aka: { securityHub: ['RDS.4'] },
  kind: 'documentdb:cluster-snapshot',
  facts: ['encrypted'],
  judge({ facts }) {
    return facts.encrypted
      ? pass('The snapshot is encrypted.')
      : fail('The snapshot is not encrypted; expected: encrypted.');
  },
});
