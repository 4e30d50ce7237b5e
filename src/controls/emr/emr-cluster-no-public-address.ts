import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-cluster-no-public-address',
  title: 'Primary nodes of EMR clusters have no public address',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'The primary node rules the cluster, and with a public address one open port of its web pages is all that a stranger needs.',
  fix: 'Start the cluster anew in a private subnet, and reach it by Session Manager or a VPN.',
  items: ['own.data-leaks'],
  aka: { prowler: ['emr_cluster_master_nodes_no_public_ip'], securityHub: ['EMR.1'] },
  kind: 'emr:cluster',
  facts: ['primaryNodes'],
  judge({ facts: { primaryNodes } }) {
    if (primaryNodes.length === 0) return notApplicable('The cluster has no primary node yet.');
    const open = primaryNodes.filter(({ PublicIpAddress }) => PublicIpAddress !== null);
    if (open.length === 0) return pass('No primary node has a public address.');
    const told = open.map((it) => `${it.Ec2InstanceId} (${it.PublicIpAddress})`).join(', ');
    return fail(`Primary nodes with a public address: ${told}; expected: none.`);
  },
});
