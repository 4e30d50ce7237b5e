import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster write an audit log, by `audit_logs`, and publish it to CloudWatch Logs? Both are needed: the export alone sends an empty log.',
  attack:
    'An account of a program reads every record one night, one after the other. The question afterwards is whether that was the nightly report or somebody else; only the audit log has an answer.',
  console: [
    'Open DocumentDB, *Parameter groups*, make one of the cluster’s family, and set `audit_logs` to `enabled`.',
    'Open the cluster, *Modify*, choose the group, and tick *Audit* under *Log exports*.',
    'Apply immediately, and reboot the instances where the group says *pending-reboot*.',
  ],
  cli: code`
    aws docdb modify-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --parameters ParameterName=audit_logs,ParameterValue=enabled,ApplyMethod=pending-reboot
    aws docdb modify-db-cluster --db-cluster-identifier CLUSTER --db-cluster-parameter-group-name GROUP \
      --cloudwatch-logs-export-configuration '{"EnableLogTypes":["audit"]}' --apply-immediately
  `,
  terraform: code`
    resource "aws_docdb_cluster_parameter_group" "this" {
      name   = "GROUP"
      family = "docdb5.0"

      parameter {
        name  = "audit_logs"
        value = "enabled"
      }
    }

    resource "aws_docdb_cluster" "this" {
      # …
      enabled_cloudwatch_logs_exports = ["audit"]
    }
  `,
  cost: 'CloudWatch Logs charges for what it takes in and keeps. Writing the log costs a busy cluster some speed.',
  byHand: {
    run: code`
    aws docdb describe-db-clusters --query "DBClusters[].[DBClusterIdentifier,EnabledCloudwatchLogsExports]"
  `,
    look: '`audit` in the list, and `audit_logs` not `disabled` in the parameter group.',
  },
  links: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html'],
});
