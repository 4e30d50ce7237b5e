import { cases, denied } from '../case.ts';

const s3 = { Location: 'logs/builds', EncryptionDisabled: false };

export default cases('codebuild-project-logging', 'codebuild:project', [
  { name: 'to CloudWatch', verdict: 'pass', facts: { LogsConfig: { cloudWatch: true, s3: null } } },
  {
    name: 'to S3',
    verdict: 'pass',
    reason: /logs\/builds/,
    facts: { LogsConfig: { cloudWatch: false, s3 } },
  },
  { name: 'nowhere', verdict: 'fail', facts: { LogsConfig: { cloudWatch: false, s3: null } } },
  { name: 'denied', verdict: 'unknown', facts: { LogsConfig: denied('codebuild:BatchGetProjects') } },
]);
