import { code, guide } from '../guide.ts';
import { strictGroup, TLS_ATTACK, TLS_COST } from './tls-guide.ts';

export default guide({
  asks: 'Does the instance refuse connections without TLS, by the parameters of its parameter group that are in force, or by the default of its engine and version? Members of a cluster are judged with the cluster.',
  attack: TLS_ATTACK,
  console: [
    'Open RDS, *Parameter groups*, *Create parameter group*, of the instance’s family.',
    'Edit it: set `rds.force_ssl` (PostgreSQL, SQL Server) or `require_secure_transport` (MySQL, MariaDB) to 1.',
    'Open the instance, *Modify*, choose the group, apply immediately, and reboot where the group says *pending-reboot*.',
  ],
  cli: code`
    aws rds create-db-parameter-group --db-parameter-group-name GROUP \
      --db-parameter-group-family FAMILY --description 'TLS only'
    aws rds modify-db-parameter-group --db-parameter-group-name GROUP \
      --parameters ParameterName=rds.force_ssl,ParameterValue=1,ApplyMethod=pending-reboot
    aws rds modify-db-instance --db-instance-identifier INSTANCE --db-parameter-group-name GROUP \
      --apply-immediately
    aws rds reboot-db-instance --db-instance-identifier INSTANCE
  `,
  terraform: strictGroup('aws_db_parameter_group', 'postgres17'),
  cost: TLS_COST,
  byHand: {
    run: code`
      aws rds describe-db-instances --query 'DBInstances[].[DBInstanceIdentifier,Engine,DBParameterGroups]'
      aws rds describe-db-parameters --db-parameter-group-name GROUP \
        --query "Parameters[?ParameterName=='rds.force_ssl' || ParameterName=='require_secure_transport'].[ParameterName,ParameterValue]"
    `,
    look: 'The value `1` or `ON`, and `ParameterApplyStatus` `in-sync`. PostgreSQL 15 and newer refuses plain connections by default.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.html',
  ],
});
