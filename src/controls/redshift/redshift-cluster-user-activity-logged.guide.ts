import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the parameter group in force set `enable_user_activity_logging`, so that every query is logged before it runs? Where the log goes, `redshift-cluster-audit-logging` asks.',
  attack:
    'Somebody copied the table of salaries. The connection log has forty people who were signed in that day, and no query of any of them.',
  console: [
    'Open Redshift, *Configurations*, *Workload management*, and make a parameter group.',
    'Edit its parameters: `enable_user_activity_logging` to `true`.',
    'Give the group to the cluster, and reboot it in a quiet hour.',
  ],
  cli: code`
    aws redshift modify-cluster-parameter-group --parameter-group-name GROUP \
      --parameters ParameterName=enable_user_activity_logging,ParameterValue=true
    aws redshift modify-cluster --cluster-identifier CLUSTER --cluster-parameter-group-name GROUP
    aws redshift reboot-cluster --cluster-identifier CLUSTER
  `,
  terraform: code`
    resource "aws_redshift_parameter_group" "this" {
      name   = "GROUP"
      family = "redshift-2.0"

      parameter {
        name  = "enable_user_activity_logging"
        value = "true"
      }
    }
  `,
  cost: 'The log takes room where audit logs go. It contains queries with the values in them: guard it as the data itself.',
  byHand: {
    run: code`
    aws redshift describe-cluster-parameters --parameter-group-name GROUP \
      --query "Parameters[?ParameterName=='enable_user_activity_logging'].ParameterValue"
  `,
    look: '`true`, and `in-sync` for the cluster’s group.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html'],
});
