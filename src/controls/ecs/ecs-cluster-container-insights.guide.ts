import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster collect figures on processor, memory, network and restarts of its tasks?',
  attack:
    'One of two hundred tasks uses its processor to the full, night and day, for somebody else’s coins. The sum over the cluster hides it; the figures by task would not.',
  console: [
    'Open ECS, the cluster, *Update cluster*.',
    'Under *Monitoring* choose *Container Insights with enhanced observability*, and update.',
  ],
  cli: 'aws ecs update-cluster-settings --cluster CLUSTER --settings name=containerInsights,value=enhanced',
  terraform: code`
    resource "aws_ecs_cluster" "this" {
      name = "CLUSTER"

      setting {
        name  = "containerInsights"
        value = "enhanced"
      }
    }
  `,
  cost: 'The figures are custom metrics and cost by their number: a cluster with a hundred tasks some tens of dollars a month.',
  byHand: {
    run: "aws ecs describe-clusters --clusters CLUSTER --include SETTINGS --query 'clusters[].settings'",
    look: '`containerInsights` is `enabled` or `enhanced`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html'],
});
