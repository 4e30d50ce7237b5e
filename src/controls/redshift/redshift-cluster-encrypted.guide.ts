import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted at rest? Its snapshots then are as well.',
  attack:
    'A snapshot is shared with the account of a consultant for a report. It holds all customers; without encryption it is theirs for as long as they keep a copy.',
  console: [
    'Open Redshift, the cluster, *Properties*, *Database configurations*, *Edit*, *Edit encryption*.',
    'Choose AWS KMS and a key.',
    'Save, and wait until the data has been moved.',
  ],
  cli: code`
    aws redshift modify-cluster --cluster-identifier CLUSTER --encrypted --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_redshift_cluster" "this" {
      # …
      encrypted  = true
      kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'It is free. While Redshift moves the data, for hours or days, large clusters can only be read.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,Encrypted]"
  `,
    look: '`true` for every cluster.',
  },
  links: ['https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html'],
});
