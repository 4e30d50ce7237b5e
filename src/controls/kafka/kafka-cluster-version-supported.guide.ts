import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does MSK still list the version of Kafka that the cluster runs as active, and not as deprecated? It need not be the newest. Serverless clusters are not asked.',
  attack:
    'A flaw lets any client stop a broker with one request. Versions in support are mended within days; this one is not, and the upgrade that was put off for two years must be done in one night.',
  console: [
    'Open Amazon MSK, the cluster, *Properties*, *Apache Kafka version*, *Upgrade*.',
    'Choose a version that MSK recommends, and start the upgrade: broker after broker is changed.',
  ],
  cli: code`
    aws kafka get-compatible-kafka-versions --cluster-arn CLUSTER_ARN
    VERSION=$(aws kafka describe-cluster-v2 --cluster-arn CLUSTER_ARN \
      --query ClusterInfo.CurrentVersion --output text)
    aws kafka update-cluster-kafka-version --cluster-arn CLUSTER_ARN --current-version "$VERSION" \
      --target-kafka-version 3.8.x
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      kafka_version = "3.8.x"
    }
  `,
  cost: 'It is free. Clients that are much older may not speak to the new version; topics with one copy only are away while their broker is changed. There is no way back.',
  byHand: {
    run: code`
      aws kafka list-kafka-versions --query "KafkaVersions[?Status=='ACTIVE'].Version"
      aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.CurrentBrokerSoftwareInfo.KafkaVersion]'
    `,
    look: 'Every cluster’s version is in the first list.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html'],
});
