import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the endpoint of the cluster’s Kubernetes API private, or public for a few addresses only?',
  attack:
    'A kubeconfig with a long-lived token lies in an old repository. From anywhere in the world it opens `kubectl get secrets -A`; with a closed endpoint the thief would have to be in your network too.',
  console: [
    'Open EKS, the cluster, *Networking*, *Manage*, *Endpoint access*.',
    'Choose *Private*, or *Public and private* with *Advanced settings* and the addresses that need it.',
  ],
  cli: code`
    aws eks update-cluster-config --name CLUSTER --resources-vpc-config \
      endpointPublicAccess=true,endpointPrivateAccess=true,publicAccessCidrs=OFFICE_CIDR
  `,
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      vpc_config {
        subnet_ids              = ["SUBNET_ID"]
        endpoint_private_access = true
        endpoint_public_access  = true
        public_access_cidrs     = ["OFFICE_CIDR"]
      }
    }
  `,
  cost: 'It is free. Turn on private access first, or nodes lose the way to their cluster. People need a VPN or Session Manager to reach a private endpoint.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.resourcesVpcConfig',
    look: '`endpointPublicAccess` is false, or `publicAccessCidrs` has no `0.0.0.0/0`.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
});
