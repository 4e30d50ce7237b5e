import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the certificate that the database shows to its clients valid for long enough? A setting, `days`, says how long: 90 by default, because clients need their time.',
  attack:
    'The authority of 2019 ended in August 2024. Whoever had not moved by then found out on a Thursday evening, when every new connection failed; the quick remedy, not to check certificates any more, is still in place in many programs.',
  console: [
    'Add the bundle of authorities of your region to the trust stores of all clients.',
    'Open the console of the service, the instance, *Modify*.',
    'Under *Connectivity*, choose the new *Certificate authority*, continue, and apply in the maintenance window.',
  ],
  cli: code`
    aws docdb modify-db-instance --db-instance-identifier INSTANCE --ca-certificate-identifier rds-ca-rsa2048-g1
  `,
  terraform: code`
    resource "aws_docdb_cluster_instance" "this" {
      # …
      ca_cert_identifier = "rds-ca-rsa2048-g1"
    }
  `,
  cost: 'It is free. Clients that check certificates and do not know the new authority are cut off: they come first. Some engines restart with the change.',
  byHand: {
    run: code`
    aws docdb describe-db-instances --query "DBInstances[].[DBInstanceIdentifier,CACertificateIdentifier]"
  `,
    look: 'A date that is far enough away.',
  },
  links: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/ca_cert_rotation.html'],
});
