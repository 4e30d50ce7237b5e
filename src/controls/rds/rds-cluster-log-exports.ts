import { judgeLogExports } from '../../effective/database-logs.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-cluster-log-exports',
  title: 'DB clusters send their logs to CloudWatch Logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Logs that stay on the instances are gone within days, and with them, so that nobody can tell afterwards who did what.',
  fix: 'Publish the logs that the reason names to CloudWatch Logs and give their log groups a retention.',
  items: ['monitor.central'],
  aka: { prowler: ['rds_cluster_integration_cloudwatch_logs'], securityHub: ['RDS.34', 'RDS.37'] },
  kind: 'rds:cluster',
  facts: ['Engine', 'EnableCloudwatchLogsExports'],
  judge({ facts }) {
    return judgeLogExports(facts.Engine, facts.EnableCloudwatchLogsExports);
  },
});
