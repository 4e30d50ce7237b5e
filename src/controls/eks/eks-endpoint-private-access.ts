import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eks-endpoint-private-access',
  title: 'EKS clusters are reached by their nodes within the VPC',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without a private endpoint, nodes leave the VPC to reach their own cluster, and the public endpoint cannot be closed.',
  fix: 'Turn on private access to the endpoint.',
  items: ['own.data-leaks'],
  aka: { prowler: ['eks_cluster_private_nodes_enabled'], cloudsploit: ['eksPrivateEndpoint'] },
  kind: 'eks:cluster',
  facts: ['ResourcesVpcConfig'],
  judge({ facts: { ResourcesVpcConfig: config } }) {
    return config.EndpointPrivateAccess
      ? pass('EndpointPrivateAccess is true.')
      : fail('EndpointPrivateAccess is false; expected: true.');
  },
});
