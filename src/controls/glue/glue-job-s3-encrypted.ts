import { judgeByConfiguration } from '../../effective/glue-encryption.ts';
import { control, to } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-job-s3-encrypted',
  title: 'Glue jobs encrypt what they write to S3',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A job that says nothing leaves it to the bucket with which key its results lie there, and whoever reads the bucket reads them.',
  fix: 'Give the job a security configuration that encrypts data in S3, with a key of yours where it matters.',
  items: ['encrypt.elsewhere', 'encrypt.s3'],
  aka: { prowler: ['glue_etl_jobs_amazon_s3_encryption_enabled'] },
  kind: 'glue:job',
  facts: ['SecurityConfiguration', 'parameters'],
  relations: {
    configuration: to('glue:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge({ facts: { SecurityConfiguration, parameters } }, { related: { configuration } }) {
    if (SecurityConfiguration === null && parameters.encryptionType?.toLowerCase() === 'sse-s3')
      return pass('The argument --encryption-type is sse-s3.');
    return judgeByConfiguration('job', configuration, ['s3']);
  },
});
