import { cases, denied } from '../case.ts';

const to = (EncryptionDisabled: boolean) => ({ s3Export: { Bucket: 'reports', EncryptionDisabled } });

export default cases('codebuild-report-group-encrypted', 'codebuild:report-group', [
  { name: 'encrypted', verdict: 'pass', facts: to(false) },
  { name: 'not encrypted', verdict: 'fail', facts: to(true) },
  { name: 'no export', verdict: 'not-applicable', facts: { s3Export: null } },
  { name: 'denied', verdict: 'unknown', facts: { s3Export: denied('codebuild:BatchGetReportGroups') } },
]);
