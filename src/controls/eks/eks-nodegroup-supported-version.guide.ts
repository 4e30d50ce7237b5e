import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the version of Kubernetes on the node group’s machines one that AWS still supports?',
  attack:
    'The cluster was upgraded in spring, the machines for batch jobs were forgotten. A container breaks out by a hole in the runtime that newer machines no longer have.',
  console: [
    'Open EKS, the cluster, *Compute*, the node group.',
    'Choose *Update now* at the version, and a rolling update.',
  ],
  cli: 'aws eks update-nodegroup-version --cluster-name CLUSTER --nodegroup-name GROUP',
  terraform: code`
    resource "aws_eks_node_group" "this" {
      # …
      version = aws_eks_cluster.this.version
    }
  `,
  cost: 'It is free. Machines are replaced one after the other, and pods move: give what must not pause a disruption budget.',
  byHand: {
    run: 'aws eks describe-nodegroup --cluster-name CLUSTER --nodegroup-name GROUP --query nodegroup.version',
    look: 'A version that AWS’s calendar shows as supported.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/update-managed-node-group.html'],
});
