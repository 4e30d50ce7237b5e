import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the parameter `tls` enabled (or set to a version), and in force on every instance? With it, plain connections are refused.',
  attack:
    'An old program cannot read the bundle of certificates, and somebody sets `tls` to `disabled` “for now”. From then on every program may connect in plain text, and the one that leaks its password is another.',
  console: [
    'Open DocumentDB, *Parameter groups*, the cluster’s own, and set `tls` to `enabled` or `tls1.2+`.',
    'Open the cluster, *Modify*, and choose the group where it has another.',
    'Reboot the instances, one after the other.',
  ],
  cli: code`
    aws docdb modify-db-cluster-parameter-group --db-cluster-parameter-group-name GROUP \
      --parameters ParameterName=tls,ParameterValue=enabled,ApplyMethod=pending-reboot
    aws docdb reboot-db-instance --db-instance-identifier INSTANCE
  `,
  terraform: code`
    resource "aws_docdb_cluster_parameter_group" "this" {
      name   = "GROUP"
      family = "docdb5.0"

      parameter {
        name  = "tls"
        value = "enabled"
      }
    }
  `,
  cost: 'It is free but for the reboots. Clients that do not speak TLS, or do not have the bundle of authorities, are refused.',
  byHand: {
    run: code`
    aws docdb describe-db-cluster-parameters --db-cluster-parameter-group-name GROUP \
      --query "Parameters[?ParameterName=='tls'].ParameterValue"
  `,
    look: 'Any value but `disabled`.',
  },
  links: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html'],
});
