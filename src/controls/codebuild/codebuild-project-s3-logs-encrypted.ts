import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-project-s3-logs-encrypted',
  title: 'CodeBuild logs in S3 are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Build logs name hosts, versions and sometimes secrets, and were left unencrypted on purpose.',
  fix: 'Take away the setting that turns off the encryption of logs in S3.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['codebuild_project_s3_logs_encrypted'], securityHub: ['CodeBuild.3'] },
  kind: 'codebuild:project',
  facts: ['LogsConfig'],
  judge({
    facts: {
      LogsConfig: { s3 },
    },
  }) {
    if (s3 === null) return notApplicable('No logs go to S3.');
    if (s3.EncryptionDisabled)
      return fail(`EncryptionDisabled is true for logs in ${s3.Location}; expected: false.`);
    return pass(`Logs in ${s3.Location} are encrypted.`);
  },
});
