import { EKS_VERSIONS } from '../../effective/dated/kubernetes-versions.ts';
import { judgeKubernetesVersion } from '../../effective/kubernetes-support.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'eks-cluster-supported-version',
  title: 'EKS clusters run a version of Kubernetes that is supported',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Versions without support get no fixes any more, and in the end AWS upgrades them by itself, at a time of its own.',
  fix: 'Upgrade the cluster, one minor version after the other, and its nodes with it.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['eks_cluster_uses_a_supported_version'],
    cloudsploit: ['eksKubernetesVersion'],
    securityHub: ['EKS.2'],
  },
  kind: 'eks:cluster',
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
