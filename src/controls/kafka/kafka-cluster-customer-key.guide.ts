import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a customer managed key, whose policy and log of use are your own, encrypt the disks of the MSK cluster? Serverless clusters take none and are not asked.',
  attack:
    'A supplier’s access to the customers’ data is to end today, all of it. With a key of your own one statement in its policy does that for every store at once; with AWS’s key each one must be found.',
  console: [
    'Open Amazon MSK, *Create cluster*, and choose your key under *Encryption at rest*.',
    'Copy the topics to the new cluster by MSK Replicator, and move the clients.',
    'Delete the old cluster.',
  ],
  cli: code`
    aws kafka create-cluster-v2 --cluster-name NEW_CLUSTER --provisioned '{
      "BrokerNodeGroupInfo": {"InstanceType": "kafka.m7g.large", "ClientSubnets": ["SUBNET_1", "SUBNET_2"]},
      "KafkaVersion": "3.8.x", "NumberOfBrokerNodes": 2,
      "EncryptionInfo": {"EncryptionAtRest": {"DataVolumeKMSKeyId": "KEY_ARN"}}}'
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      encryption_info {
        encryption_at_rest_kms_key_arn = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A cluster keeps its key for life: it takes a new one, and Terraform replaces the old with all its data when you only change the line.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId]'",
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
});
