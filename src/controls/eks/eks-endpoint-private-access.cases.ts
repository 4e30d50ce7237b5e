import { cases, denied } from '../case.ts';

const config = (EndpointPrivateAccess: boolean) => ({
  ResourcesVpcConfig: { EndpointPublicAccess: true, EndpointPrivateAccess, PublicAccessCidrs: [] },
});

export default cases('eks-endpoint-private-access', 'eks:cluster', [
  { name: 'on', verdict: 'pass', facts: config(true) },
  { name: 'off', verdict: 'fail', facts: config(false) },
  { name: 'denied', verdict: 'unknown', facts: { ResourcesVpcConfig: denied('eks:DescribeCluster') } },
]);
