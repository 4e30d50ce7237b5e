import { judgeByConfiguration } from '../../effective/emr-encryption.ts';
import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-cluster-encrypted',
  title: 'EMR clusters encrypt the disks of their nodes',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'HDFS and the scratch files of jobs hold copies of the data, in plain text on the disks.',
  fix: 'Start clusters with a security configuration that encrypts local disks as well as S3.',
  items: ['encrypt.elsewhere'],
  aka: { cloudsploit: ['emrEncryptionAtRest'] },
  kind: 'emr:cluster',
  facts: ['SecurityConfiguration'],
  relations: {
    configuration: to('emr:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge(_, { related: { configuration } }) {
    return judgeByConfiguration(configuration, (name, { EnableAtRestEncryption: on, localDisks }) => {
      if (on && localDisks) return pass(`The security configuration ${name} encrypts local disks.`);
      const what = on ? 'encrypts S3 only, and no local disks' : 'has EnableAtRestEncryption off';
      return fail(`The security configuration ${name} ${what}; expected: local disks encrypted.`);
    });
  },
});
