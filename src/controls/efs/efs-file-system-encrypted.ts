import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-file-system-encrypted',
  title: 'EFS file systems are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Encryption at rest keeps files from whoever gets at the storage or a copy of it, and rules ask for it.',
  fix: 'Make a new file system with encryption and copy the files over; an existing one cannot be encrypted.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['efs_encryption_at_rest_enabled'],
    cloudsploit: ['efsEncryptionEnabled'],
    securityHub: ['EFS.1', 'EFS.8'],
  },
  kind: 'efs:file-system',
  facts: ['Encrypted'],
  judge({ facts }) {
    return facts.Encrypted ? pass('Encrypted is true.') : fail('Encrypted is false; expected: true.');
  },
});
