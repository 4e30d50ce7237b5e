import { judgeByConfiguration } from '../../effective/glue-encryption.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'glue-job-logs-encrypted',
  title: 'Logs of Glue jobs are encrypted with a KMS key',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Logs of jobs hold rows that failed and addresses of databases, and whoever may read logs reads them.',
  fix: 'Give the job a security configuration that encrypts logs in CloudWatch.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['glue_etl_jobs_cloudwatch_logs_encryption_enabled'] },
  kind: 'glue:job',
  facts: ['SecurityConfiguration'],
  relations: {
    configuration: to('glue:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge(_, { related: { configuration } }) {
    return judgeByConfiguration('job', configuration, ['logs']);
  },
});
