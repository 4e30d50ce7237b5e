import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the brokers of the MSK cluster take connections over TLS only, and no plain ones beside them?',
  attack:
    'A machine between the shop and the brokers is taken. Since one old consumer still speaks plain Kafka, a copy of its packets is enough to read every order that it handles.',
  console: [
    'Find the clients that use port 9092, and move them to 9094 (or 9096 and 9098 with a password or IAM).',
    'Open Amazon MSK, the cluster, *Properties*, *Security settings*, *Edit*.',
    'Under *Encryption*, take away the tick at *Plaintext*, and save.',
  ],
  cli: code`
    VERSION=$(aws kafka describe-cluster-v2 --cluster-arn CLUSTER_ARN \
      --query ClusterInfo.CurrentVersion --output text)
    aws kafka update-security --cluster-arn CLUSTER_ARN --current-version "$VERSION" \
      --encryption-info '{"EncryptionInTransit": {"ClientBroker": "TLS"}}'
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      encryption_info {
        encryption_in_transit {
          client_broker = "TLS"
        }
      }
    }
  `,
  cost: 'It is free; encryption takes a little of the brokers’ time. Clients on the plain port are cut off.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.EncryptionInfo.EncryptionInTransit.ClientBroker]'",
    look: '`TLS` beside each cluster of your own brokers.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
});
