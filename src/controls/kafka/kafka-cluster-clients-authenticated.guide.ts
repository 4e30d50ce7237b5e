import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Must every client of the MSK cluster prove who it is, by IAM, by a password (SCRAM) or by a certificate? The setting `methods` says which of these will do.',
  attack:
    'A test machine in the same VPC was left with an old Jenkins. Who takes it needs no password for Kafka: `kafka-console-consumer` prints every order, with names and addresses, from the first day on.',
  console: [
    'Open Amazon MSK, the cluster, *Properties*, *Security settings*, *Edit*.',
    'Turn on *IAM role-based authentication*, and move the clients to it.',
    'When none connects without a name any more, turn off *Unauthenticated access*, and save.',
  ],
  cli: code`
    VERSION=$(aws kafka describe-cluster-v2 --cluster-arn CLUSTER_ARN \
      --query ClusterInfo.CurrentVersion --output text)
    aws kafka update-security --cluster-arn CLUSTER_ARN --current-version "$VERSION" \
      --client-authentication '{"Sasl": {"Iam": {"Enabled": true}}, "Unauthenticated": {"Enabled": false}}'
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      client_authentication {
        unauthenticated = false

        sasl {
          iam = true
        }
      }
    }
  `,
  cost: 'It is free, but each client needs another port, a library or settings for the way that you choose, and rights. Clients that connect without a name are cut off when that is turned off; the brokers are updated one after the other.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.ClientAuthentication]'",
    look: '`Unauthenticated` is not enabled, and some other way is.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html'],
});
