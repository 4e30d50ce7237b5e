import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the parameter group in force set `server_audit_logging`, so that the cluster writes an audit log? Asked of Aurora MySQL; PostgreSQL logs by other means.',
  attack:
    'An account of the shop’s program is used from a laptop to read prices of a competitor’s orders. The cluster exports its audit log, so everybody believed that there was one; it is empty, because the parameter was never set.',
  console: [
    'Open RDS, *Parameter groups*, *Create parameter group*, of type *DB cluster parameter group* and the cluster’s family.',
    'Edit it: `server_audit_logging` to 1, and `server_audit_events` to `CONNECT,QUERY_DCL,QUERY_DDL` or more.',
    'Open the cluster, *Modify*, choose the group, and apply immediately.',
  ],
  cli: code`
    aws rds create-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --db-parameter-group-family FAMILY --description 'With audit log'
    aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --parameters ParameterName=server_audit_logging,ParameterValue=1,ApplyMethod=immediate
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --db-cluster-parameter-group-name GROUP \
      --apply-immediately
  `,
  terraform: code`
    resource "aws_rds_cluster_parameter_group" "this" {
      name   = "GROUP"
      family = "aurora-mysql8.0"

      parameter {
        name  = "server_audit_logging"
        value = "1"
      }

      parameter {
        name  = "server_audit_events"
        value = "CONNECT,QUERY_DCL,QUERY_DDL"
      }
    }
  `,
  cost: 'The log takes room on the instances and, once exported, in CloudWatch Logs. Recording every query (`QUERY`) costs speed on busy clusters; sign-ins and changes of rights and tables hardly do.',
  byHand: {
    run: code`
    aws rds describe-db-cluster-parameters --db-cluster-parameter-group-name GROUP \
      --query "Parameters[?ParameterName=='server_audit_logging'].ParameterValue"
  `,
    look: 'The value `1`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html'],
});
