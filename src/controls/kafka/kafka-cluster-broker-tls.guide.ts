import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the brokers of the MSK cluster encrypt what they send to each other?',
  attack:
    'The contract with the payment provider says that card data is encrypted on every way. The audit finds that between brokers it is not; the shop must tell the provider, and move the cluster within a month.',
  console: [
    'Open Amazon MSK, *Create cluster*, and leave *Within the cluster, TLS encryption* on.',
    'Copy the topics to the new cluster by MSK Replicator, and move the clients.',
    'Delete the old cluster.',
  ],
  cli: code`
    aws kafka create-cluster-v2 --cluster-name NEW_CLUSTER --provisioned '{
      "BrokerNodeGroupInfo": {"InstanceType": "kafka.m7g.large", "ClientSubnets": ["SUBNET_1", "SUBNET_2"]},
      "KafkaVersion": "3.8.x", "NumberOfBrokerNodes": 2,
      "EncryptionInfo": {"EncryptionInTransit": {"InCluster": true, "ClientBroker": "TLS"}}}'
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      encryption_info {
        encryption_in_transit {
          in_cluster = true
        }
      }
    }
  `,
  cost: 'The setting is free, but it cannot be changed: a new cluster is needed, and Terraform replaces the old one with all its data when you only change the line. Plan the move first.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.EncryptionInfo.EncryptionInTransit.InCluster]'",
    look: '`True` beside each cluster of your own brokers.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
});
