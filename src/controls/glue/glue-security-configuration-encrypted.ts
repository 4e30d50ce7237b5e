import { judgeGlueEncryption } from '../../effective/glue-encryption.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'glue-security-configuration-encrypted',
  title: 'Security configurations of Glue turn all encryption on',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Whoever gives a job a security configuration takes it for encrypted, though the configuration leaves a part out.',
  fix: 'Make a configuration anew that encrypts data in S3, logs and job bookmarks, and give it to the jobs.',
  items: ['encrypt.elsewhere'],
  aka: {
    cloudsploit: ['glueS3EncryptionEnabled', 'glueCloudwatchLogsEncrypted', 'bookmarkEncryptionEnabled'],
  },
  kind: 'glue:security-configuration',
  facts: ['EncryptionConfiguration'],
  judge({ id, facts: { EncryptionConfiguration } }) {
    return judgeGlueEncryption(id, EncryptionConfiguration, ['s3', 'logs', 'bookmarks']);
  },
});
