import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the MSK cluster send CloudWatch the metrics of each topic on each broker, or whatever level the setting `level` names? Serverless clusters are not asked.',
  attack:
    'Somebody reads the whole topic of customers, night after night. The broker’s sum hides it between the other traffic; the bytes out of that one topic would have doubled.',
  console: [
    'Open Amazon MSK, the cluster, *Properties*, *Monitoring*, *Edit*.',
    'Choose *Enhanced topic-level monitoring*, and save.',
  ],
  cli: code`
    VERSION=$(aws kafka describe-cluster-v2 --cluster-arn CLUSTER_ARN \
      --query ClusterInfo.CurrentVersion --output text)
    aws kafka update-monitoring --cluster-arn CLUSTER_ARN --current-version "$VERSION" \
      --enhanced-monitoring PER_TOPIC_PER_BROKER
  `,
  terraform: code`
    resource "aws_msk_cluster" "this" {
      # …
      enhanced_monitoring = "PER_TOPIC_PER_BROKER"
    }
  `,
  cost: 'CloudWatch charges for each metric: with hundreds of topics that is some hundred dollars a month. Nothing breaks.',
  byHand: {
    run: "aws kafka list-clusters-v2 --query 'ClusterInfoList[].[ClusterName,Provisioned.EnhancedMonitoring]'",
    look: '`PER_TOPIC_PER_BROKER` or `PER_TOPIC_PER_PARTITION`.',
  },
  links: ['https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html'],
});
