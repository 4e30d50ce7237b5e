import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-security-configuration-encrypted',
  title: 'Security configurations of EMR turn on encryption at rest',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Every cluster that is started with the configuration has what it says, for as long as it runs.',
  fix: 'Make a security configuration anew that encrypts at rest, start clusters with it, and delete this one.',
  items: ['encrypt.elsewhere'],
  aka: { securityHub: ['EMR.3'] },
  kind: 'emr:security-configuration',
  facts: ['EncryptionConfiguration'],
  judge({ facts: { EncryptionConfiguration: encryption } }) {
    if (encryption.EnableAtRestEncryption) return pass('EnableAtRestEncryption is true.');
    return fail('EnableAtRestEncryption is false or left out; expected: true.');
  },
});
