import { code } from '../guide.ts';

export const TLS_ATTACK =
  'A job on another machine in the network connects with `sslmode=disable`, as the example on the web did. Whoever mirrors or captures the traffic of that network reads the password and every row; nothing in the database shows it.';

export const TLS_COST =
  'It is free but for the work: clients that cannot speak TLS, or that do not trust RDS’s certificate authority once they check it, are refused. PostgreSQL shows who connects without in `pg_stat_ssl`, MySQL in the status variable `Ssl_cipher` of each session. The default parameter groups cannot be changed: the database needs one of its own.';

/** A parameter group that refuses plain connections; `resource` is that of the Terraform provider. */
export function strictGroup(resource: string, family: string): string {
  return code`
    resource "${resource}" "this" {
      name   = "GROUP"
      family = "${family}"

      parameter {
        name         = "rds.force_ssl" # MySQL and MariaDB: require_secure_transport
        value        = "1"
        apply_method = "pending-reboot"
      }
    }
  `;
}
