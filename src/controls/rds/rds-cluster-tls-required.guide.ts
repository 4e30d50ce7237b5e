import { code, guide } from '../guide.ts';
import { strictGroup, TLS_ATTACK, TLS_COST } from './tls-guide.ts';

export default guide({
  asks: 'Does the cluster refuse connections without TLS, by the parameters of its cluster parameter group that are in force, or by the default of its engine and version?',
  attack: TLS_ATTACK,
  console: [
    'Open RDS, *Parameter groups*, *Create parameter group*, of the type *DB Cluster Parameter Group* and the cluster’s family.',
    'Edit it: set `rds.force_ssl` (PostgreSQL) or `require_secure_transport` (MySQL) to 1.',
    'Open the cluster, *Modify*, choose the group, apply immediately, and reboot the writer where the group says *pending-reboot*.',
  ],
  cli: code`
    aws rds create-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --db-parameter-group-family FAMILY --description 'TLS only'
    aws rds modify-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --parameters ParameterName=rds.force_ssl,ParameterValue=1,ApplyMethod=pending-reboot
    aws rds modify-db-cluster --db-cluster-identifier CLUSTER --db-cluster-parameter-group-name GROUP
    aws rds reboot-db-instance --db-instance-identifier WRITER
  `,
  terraform: strictGroup('aws_rds_cluster_parameter_group', 'aurora-postgresql17'),
  cost: TLS_COST,
  byHand: {
    run: code`
      aws rds describe-db-clusters --query 'DBClusters[].[DBClusterIdentifier,Engine,DBClusterParameterGroup]'
      aws rds describe-db-cluster-parameters --db-cluster-parameter-group-name GROUP \
        --query "Parameters[?ParameterName=='rds.force_ssl' || ParameterName=='require_secure_transport'].[ParameterName,ParameterValue]"
    `,
    look: 'The value `1` or `ON`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html',
  ],
});
