import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are `rds.tls10` and `rds.tls11` disabled, by the parameter group in force or by the default of the build? Asked of SQL Server; supported versions of the other engines refuse both by default.',
  attack:
    'Somebody on the way makes a client and a server agree on TLS 1.0, although both know better, and uses what is known against it to read the sign-in.',
  console: [
    'Open RDS, *Parameter groups*, *Create parameter group*, of the instance’s family.',
    'Edit it: `rds.tls10` and `rds.tls11` to `disabled`.',
    'Open the instance, *Modify*, choose the group, apply immediately, and reboot.',
  ],
  cli: code`
    aws rds modify-db-parameter-group --db-parameter-group-name GROUP --parameters \
      ParameterName=rds.tls10,ParameterValue=disabled,ApplyMethod=pending-reboot \
      ParameterName=rds.tls11,ParameterValue=disabled,ApplyMethod=pending-reboot
    aws rds modify-db-instance --db-instance-identifier INSTANCE --db-parameter-group-name GROUP \
      --apply-immediately
    aws rds reboot-db-instance --db-instance-identifier INSTANCE
  `,
  terraform: code`
    resource "aws_db_parameter_group" "this" {
      name   = "GROUP"
      family = "sqlserver-se-16.0"

      parameter {
        name         = "rds.tls10"
        value        = "disabled"
        apply_method = "pending-reboot"
      }

      parameter {
        name         = "rds.tls11"
        value        = "disabled"
        apply_method = "pending-reboot"
      }
    }
  `,
  cost: 'It is free but for the reboot. Old drivers and versions of Windows that know no TLS 1.2 are refused.',
  byHand: {
    run: code`
    aws rds describe-db-parameters --db-parameter-group-name GROUP \
      --query "Parameters[?ParameterName=='rds.tls10' || ParameterName=='rds.tls11'].[ParameterName,ParameterValue]"
  `,
    look: '`disabled` twice, or `default` on a build that AWS’s page calls newer.',
  },
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html'],
});
