import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster write an audit log, by `neptune_enable_audit_log`, and publish it to CloudWatch Logs? Both are needed: the export alone sends an empty log.',
  attack:
    'An account of a program reads every record one night, one after the other. The question afterwards is whether that was the nightly report or somebody else; only the audit log has an answer.',
  console: [
    'Open Neptune, *Parameter groups*, make one of the cluster’s family, and set `neptune_enable_audit_log` to `1`.',
    'Open the cluster, *Modify*, choose the group, and tick *Audit* under *Log exports*.',
    'Apply immediately, and reboot the instances where the group says *pending-reboot*.',
  ],
  cli: code`
    aws neptune modify-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --parameters ParameterName=neptune_enable_audit_log,ParameterValue=1,ApplyMethod=pending-reboot
    aws neptune modify-db-cluster --db-cluster-identifier CLUSTER --db-cluster-parameter-group-name GROUP \
      --cloudwatch-logs-export-configuration '{"EnableLogTypes":["audit"]}' --apply-immediately
  `,
  terraform: code`
    resource "aws_neptune_cluster_parameter_group" "this" {
      name   = "GROUP"
      family = "neptune1.4"

      parameter {
        name  = "neptune_enable_audit_log"
        value = "1"
      }
    }

    resource "aws_neptune_cluster" "this" {
      # …
      enable_cloudwatch_logs_exports = ["audit"]
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps. Writing the log costs a busy cluster some speed.',
  byHand: {
    run: code`
    aws neptune describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,EnabledCloudwatchLogsExports]"
  `,
    look: '`audit` in the list, and `neptune_enable_audit_log` not `0` in the parameter group.',
  },
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/auditing.html'],
});
