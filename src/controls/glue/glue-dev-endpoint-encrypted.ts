import { judgeByConfiguration } from '../../effective/glue-encryption.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'glue-dev-endpoint-encrypted',
  title: 'Glue development endpoints encrypt data, logs and bookmarks',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Endpoints are where people try things on real data, and leave it in S3 and in logs.',
  fix: 'Delete the endpoint, for interactive sessions have taken its place; or make it anew with a security configuration that encrypts all three.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: [
      'glue_development_endpoints_s3_encryption_enabled',
      'glue_development_endpoints_cloudwatch_logs_encryption_enabled',
      'glue_development_endpoints_job_bookmark_encryption_enabled',
    ],
  },
  kind: 'glue:dev-endpoint',
  facts: ['SecurityConfiguration'],
  relations: {
    configuration: to('glue:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge(_, { related: { configuration } }) {
    return judgeByConfiguration('endpoint', configuration, ['s3', 'logs', 'bookmarks']);
  },
});
