import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster refuse to be deleted until its deletion protection is turned off?',
  attack:
    'A clean-up of the test account runs with the wrong profile. Production’s node groups are gone in minutes, and then its cluster, with every secret and setting that nobody had written down elsewhere.',
  console: ['Open EKS, the cluster, *Overview*, *Manage deletion protection*.', 'Turn it on, and save.'],
  cli: 'aws eks update-cluster-config --name CLUSTER --deletion-protection',
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      deletion_protection = true
    }
  `,
  cost: 'It is free. Whoever really wants to delete the cluster takes one more step. It does not protect node groups, nor what runs on them.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.deletionProtection',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/deletion-protection.html'],
});
