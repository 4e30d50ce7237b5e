import { addressSet } from '../../effective/address-coverage.ts';
import type { AddressFamily } from '../../effective/cidr.ts';
import { parseCidr } from '../../effective/cidr.ts';
import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eks-endpoint-not-public',
  title: 'EKS cluster endpoints are not open to the internet',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Behind an open endpoint only a token protects the whole cluster, from anybody who finds one or a flaw in Kubernetes.',
  fix: 'Turn off public access to the endpoint, or limit it to the addresses of your offices and pipelines.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['eks_cluster_not_publicly_accessible'],
    cloudsploit: ['eksNetworkExposure'],
    securityHub: ['EKS.1'],
  },
  kind: 'eks:cluster',
  facts: ['ResourcesVpcConfig'],
  judge({ facts: { ResourcesVpcConfig: config } }) {
    if (!config.EndpointPublicAccess) return pass('EndpointPublicAccess is false.');
    const cidrs = config.PublicAccessCidrs;
    const list = cidrs.join(', ');
    // Without a list, EKS lets everybody in.
    const open = cidrs.length === 0 || FAMILIES.some((family) => reach(cidrs, family) !== 'none');
    if (open)
      return fail(
        `The endpoint is public, for ${list || 'everybody'}; expected: private, or for few addresses.`,
      );
    return pass(`The endpoint is public for ${list} only.`);
  },
});

const FAMILIES: readonly AddressFamily[] = ['ipv4', 'ipv6'];

function reach(cidrs: readonly string[], family: AddressFamily) {
  const blocks = cidrs.flatMap((cidr) => parseCidr(cidr, family) ?? []);
  const set = addressSet(blocks, family);
  for (const block of blocks) set.change(block, 1);
  return set.exposure();
}
