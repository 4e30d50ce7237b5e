import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the replication instance encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every replication instance and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open DMS, *Replication instances*, *Create*, and choose your key under *Advanced settings*.',
    'Move the tasks to it (*Actions*, *Move*).',
    'Delete the old instance.',
  ],
  cli: code`
    aws dms create-replication-instance --replication-instance-identifier NEW_INSTANCE \
      --replication-instance-class dms.t3.medium --kms-key-id KEY_ARN
  `,
  terraform: code`
    resource "aws_dms_replication_instance" "this" {
      # …
      kms_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. An instance keeps its key for life: it takes a new one. Whoever uses the replication instance needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws dms describe-replication-instances --query "ReplicationInstances[].[ReplicationInstanceIdentifier,KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html',
  ],
});
