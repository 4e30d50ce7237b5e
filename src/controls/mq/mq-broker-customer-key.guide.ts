import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a customer managed key, whose policy and log of use are your own, encrypt what the broker stores?',
  attack:
    'The auditor asks who used the key of the message store last year. Of a key that AWS owns there is no record at all, and none of one that is used for everything can be read.',
  console: [
    'Open Amazon MQ, *Create brokers*, and under *Encryption* choose a customer managed key.',
    'Move the queues and clients to the new broker.',
    'Delete the old one.',
  ],
  cli: code`
    aws mq create-broker --broker-name NEW_BROKER --encryption-options KmsKeyId=KEY_ARN,UseAwsOwnedKey=false \
      --engine-type ACTIVEMQ --engine-version 5.19 --host-instance-type mq.m5.large \
      --deployment-mode ACTIVE_STANDBY_MULTI_AZ --no-publicly-accessible \
      --subnet-ids SUBNET_1 SUBNET_2 --security-groups SECURITY_GROUP_ID --users file://users.json
  `,
  terraform: code`
    resource "aws_mq_broker" "this" {
      # …
      encryption_options {
        kms_key_id        = "KEY_ARN"
        use_aws_owned_key = false
      }
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A broker keeps its key for life: it takes a new one. Never disable the key: the broker stops.',
  byHand: {
    run: 'aws mq describe-broker --broker-id BROKER_ID --query EncryptionOptions',
    look: 'A `KmsKeyId` whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html'],
});
