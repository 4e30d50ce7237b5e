import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every cluster and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open Redshift, the cluster, *Properties*, *Database configurations*, *Edit*, *Edit encryption*.',
    'Choose your key.',
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
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. Redshift moves the data by itself. Whoever uses the cluster needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws redshift describe-clusters --query "Clusters[].[ClusterIdentifier,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html',
  ],
});
