import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the parameter group in force set `require_ssl`? The default groups of before 2025 do not, and cannot be changed.',
  attack:
    'An old reporting tool connects without TLS, because its driver does not ask for it. The password of the account that may read everything passes the network every quarter of an hour.',
  console: [
    'Open Redshift, *Configurations*, *Workload management*, and make a parameter group.',
    'Edit its parameters: `require_ssl` to `true`.',
    'Give the group to the cluster, and reboot it in a quiet hour.',
  ],
  cli: code`
    aws redshift modify-cluster-parameter-group --parameter-group-name GROUP \
      --parameters ParameterName=require_ssl,ParameterValue=true
    aws redshift modify-cluster --cluster-identifier CLUSTER --cluster-parameter-group-name GROUP
    aws redshift reboot-cluster --cluster-identifier CLUSTER
  `,
  terraform: code`
    resource "aws_redshift_parameter_group" "this" {
      name   = "GROUP"
      family = "redshift-2.0"

      parameter {
        name  = "require_ssl"
        value = "true"
      }
    }
  `,
  cost: 'It is free but for the reboot. Clients whose drivers do not speak TLS are refused.',
  byHand: {
    run: code`
    aws redshift describe-cluster-parameters --parameter-group-name GROUP \
      --query "Parameters[?ParameterName=='require_ssl'].ParameterValue"
  `,
    look: '`true`, and `in-sync` for the cluster’s group.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html'],
});
