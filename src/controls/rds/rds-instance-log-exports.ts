import { judgeLogExports } from '../../effective/database-logs.ts';
import { control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'rds-instance-log-exports',
  title: 'RDS instances send their logs to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Logs that stay on the instance are gone within days, and with the instance, so that nobody can tell afterwards who did what.',
  fix: 'Publish the logs that the reason names to CloudWatch Logs and give their log groups a retention.',
  items: ['monitor.central'],
  aka: {
    prowler: ['rds_instance_integration_cloudwatch_logs'],
    cloudsploit: ['rdsLoggingEnabled'],
    securityHub: ['RDS.9', 'RDS.36', 'RDS.40', 'RDS.42'],
  },
  kind: 'rds:instance',
  facts: ['Engine', 'EnableCloudwatchLogsExports', 'DBClusterIdentifier'],
  judge({ facts }) {
    if (facts.DBClusterIdentifier !== null) {
      return notApplicable(`A member of cluster ${facts.DBClusterIdentifier}, whose setting decides.`);
    }
    return judgeLogExports(facts.Engine, facts.EnableCloudwatchLogsExports);
  },
});
