import { EKS_VERSIONS } from '../../effective/dated/kubernetes-versions.ts';
import { judgeKubernetesVersion } from '../../effective/kubernetes-support.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'eks-nodegroup-supported-version',
  title: 'EKS node groups run a version of Kubernetes that is supported',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  why: 'Nodes are not upgraded with their cluster: old ones keep the holes of kubelet, kernel and container runtime.',
  fix: 'Upgrade the node group to the version of its cluster.',
  items: ['own.ec2-misconfig'],
  aka: { securityHub: ['EKS.9'] },
  kind: 'eks:nodegroup',
  facts: ['Version'],
  settings: {
    /** Whether extended support, which is paid for, will do. */
    extendedSupport: true,
  },
  dated: [EKS_VERSIONS],
  judge({ facts: { Version } }, { now, settings }) {
    return judgeKubernetesVersion(Version, now, settings.extendedSupport);
  },
});
