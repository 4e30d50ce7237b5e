import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-security-configuration-in-transit',
  title: 'Security configurations of EMR turn on encryption in transit',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Every cluster that is started with the configuration shuffles data in plain text, for as long as it runs.',
  fix: 'Make a security configuration anew that encrypts in transit, start clusters with it, and delete this one.',
  items: ['https.endpoints'],
  aka: { securityHub: ['EMR.4'] },
  kind: 'emr:security-configuration',
  facts: ['EncryptionConfiguration'],
  judge({ facts: { EncryptionConfiguration: encryption } }) {
    if (encryption.EnableInTransitEncryption) return pass('EnableInTransitEncryption is true.');
    return fail('EnableInTransitEncryption is false or left out; expected: true.');
  },
});
