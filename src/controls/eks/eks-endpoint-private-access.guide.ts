import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the cluster have a private endpoint, so that its nodes reach it without leaving the VPC?',
  attack:
    'Every node calls the control plane by its public address, through the NAT gateway. When somebody closes that address after a scare, the nodes are gone, and it is opened again for all.',
  console: [
    'Open EKS, the cluster, *Networking*, *Manage*, *Endpoint access*.',
    'Choose *Public and private* or *Private*, and save.',
  ],
  cli: 'aws eks update-cluster-config --name CLUSTER --resources-vpc-config endpointPrivateAccess=true',
  terraform: code`
    resource "aws_eks_cluster" "this" {
      # …
      vpc_config {
        subnet_ids              = ["SUBNET_ID"]
        endpoint_private_access = true
      }
    }
  `,
  cost: 'It is free. The VPC needs DNS resolution and DNS host names turned on. The change takes some minutes, without a pause.',
  byHand: {
    run: 'aws eks describe-cluster --name CLUSTER --query cluster.resourcesVpcConfig.endpointPrivateAccess',
    look: '`true`.',
  },
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
});
