import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the cluster’s version of Kubernetes one that AWS still supports, in standard or in extended support?',
  attack:
    'A flaw in the API server lets users read secrets of others. The fix is there for six versions; the cluster of 2023 is not among them, and is upgraded by AWS on a Sunday, when its old add-ons break.',
  console: [
    'Open EKS, the cluster, *Upgrade insights*, and mend what they name.',
    'Choose *Upgrade version*, one minor version at a time.',
    'Upgrade the add-ons, then the node groups.',
  ],
  cli: code`
    aws eks list-insights --cluster-name CLUSTER
    aws eks update-cluster-version --name CLUSTER --kubernetes-version VERSION
  `,
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      version = "1.35"
    }
  `,
  cost: 'Upgrades are free; extended support costs six times the standard price of a cluster. APIs that a version drops break what uses them, and there is no way back.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.version',
    look: 'A version that AWS’s calendar shows as supported.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
});
