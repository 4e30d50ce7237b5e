import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudtrail-event-data-store-encrypted',
  title: 'Event data stores of CloudTrail Lake are encrypted with a key of your own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'With a key of your own, whoever gets the right to query the events still needs the key to learn what the account does.',
  fix: 'Give the event data store a KMS key; it cannot be taken away again.',
  items: ['encrypt.elsewhere', 'monitor.cloudtrail'],
  aka: { securityHub: ['CloudTrail.10'] },
  kind: 'cloudtrail:event-data-store',
  facts: ['KmsKeyId', 'status'],
  judge({ facts: { KmsKeyId, status } }) {
    if (status === 'PENDING_DELETION') return notApplicable('The store is about to be deleted.');
    if (KmsKeyId !== null) return pass(`The store is encrypted with the KMS key ${KmsKeyId}.`);
    return fail('The store is encrypted with AWS’s own key; expected: one of the account’s own.');
  },
});
