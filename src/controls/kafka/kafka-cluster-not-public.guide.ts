import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is public access of the MSK cluster off, so that its brokers have no addresses that the internet reaches? Serverless clusters never have any.',
  attack:
    'A partner was to read one topic, and public access was the quick way. A year later a list of passwords is sold; one of them is that of the partner’s user, and the brokers answer whoever tries it.',
  console: [
    'Open Amazon MSK, the cluster, *Properties*, *Networking settings*.',
    'Choose *Edit public access*, turn it off, and save.',
    'Where others must reach it, turn on multi-VPC connectivity and let their accounts connect by PrivateLink.',
  ],
  cli: code`
    VERSION=$(aws kafka describe-cluster-v2 --cluster-arn CLUSTER_ARN \
      --query ClusterInfo.CurrentVersion --output text)
    aws kafka update-connectivity --cluster-arn CLUSTER_ARN --current-version "$VERSION" \
      --connectivity-info '{"PublicAccess": {"Type": "DISABLED"}}'
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      broker_node_group_info {
        # …
        connectivity_info {
          public_access {
            type = "DISABLED"
          }
        }
      }
    }
  `,
  cost: 'It is free; private connectivity costs by the hour and the gigabyte. Clients that use the public addresses are cut off, and the update takes some minutes for each broker.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type]'",
    look: '`DISABLED`, or nothing, beside each cluster.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html'],
});
