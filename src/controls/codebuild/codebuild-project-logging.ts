import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-project-logging',
  title: 'CodeBuild projects keep the logs of their builds',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without logs nobody can say what a build fetched, ran and published.',
  fix: 'Turn on logs to CloudWatch or to S3.',
  items: ['monitor.central'],
  aka: {
    prowler: ['codebuild_project_logging_enabled'],
    cloudsploit: ['codebuildProjectLoggingEnabled'],
    securityHub: ['CodeBuild.4'],
  },
  kind: 'codebuild:project',
  facts: ['LogsConfig'],
  judge({ facts: { LogsConfig: logs } }) {
    const to = [
      ...(logs.cloudWatch ? ['CloudWatch'] : []),
      ...(logs.s3 === null ? [] : [`S3 (${logs.s3.Location})`]),
    ];
    if (to.length === 0) return fail('Logs go neither to CloudWatch nor to S3; expected: to one of them.');
    return pass(`Logs go to ${to.join(' and ')}.`);
  },
});
