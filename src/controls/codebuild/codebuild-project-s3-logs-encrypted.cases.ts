import { cases, denied } from '../case.ts';

const s3 = (EncryptionDisabled: boolean) => ({
  LogsConfig: { cloudWatch: true, s3: { Location: 'logs/builds', EncryptionDisabled } },
});

export default cases('codebuild-project-s3-logs-encrypted', 'codebuild:project', [
  { name: 'encrypted', verdict: 'pass', facts: s3(false) },
  { name: 'not encrypted', verdict: 'fail', facts: s3(true) },
  { name: 'no logs in S3', verdict: 'not-applicable', facts: { LogsConfig: { cloudWatch: true, s3: null } } },
  { name: 'denied', verdict: 'unknown', facts: { LogsConfig: denied('codebuild:BatchGetProjects') } },
]);
