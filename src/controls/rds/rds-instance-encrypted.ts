import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-encrypted',
  title: 'RDS instances are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Snapshots of an unencrypted database need no key: whoever they are shared with or copied to reads every table.',
  fix: 'Copy a snapshot of the instance with encryption and restore it under a new name; a running instance cannot be encrypted.',
  items: ['encrypt.rds'],
  aka: {
    prowler: ['rds_instance_storage_encrypted'],
    cloudsploit: ['rdsEncryptionEnabled'],
    securityHub: ['RDS.3'],
  },
  kind: 'rds:instance',
  facts: ['StorageEncrypted'],
  judge({ facts }) {
    return facts.StorageEncrypted
      ? pass('StorageEncrypted is true.')
      : fail('StorageEncrypted is false; expected: true.');
  },
});
