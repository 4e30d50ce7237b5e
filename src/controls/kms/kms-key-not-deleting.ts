import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'kms-key-not-deleting',
  title: 'No KMS key is on its way to deletion',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  severityNote:
    'Somebody with rights in the account scheduled it, and for seven days or more it can be called back.',
  why: 'When the key is gone, everything that it encrypted is lost for good: volumes, databases, backups.',
  fix: 'Call the deletion back, and disable the key instead until you are sure that nothing needs it.',
  items: ['encrypt.key-management'],
  aka: {
    prowler: ['kms_cmk_not_deleted_unintentionally'],
    cloudsploit: ['kmsScheduledDeletion'],
    securityHub: ['KMS.3'],
  },
  kind: 'kms:key',
  facts: ['metadata'],
  judge({ facts: { metadata } }) {
    const { KeyManager, KeyState } = metadata;
    if (KeyManager === 'AWS') return notApplicable('AWS manages the key.');
    if (KeyState.startsWith('Pending') && KeyState.endsWith('Deletion'))
      return fail(`The state of the key is ${KeyState}; expected: no deletion.`);
    return pass(`The state of the key is ${KeyState}.`);
  },
});
