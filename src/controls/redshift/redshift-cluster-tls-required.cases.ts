import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const CLUSTER = { ClusterParameterGroupName: 'own', parameterApplyStatus: 'in-sync' };

function group(parameters: Readonly<Record<string, string | null>>): Neighbour {
  return { kind: 'redshift:parameter-group', id: 'own', facts: { parameters } };
}

export default cases('redshift-cluster-tls-required', 'redshift:cluster', [
  { name: 'on', verdict: 'pass', facts: CLUSTER, others: [group({ require_ssl: 'true' })] },
  {
    name: 'off',
    verdict: 'fail',
    reason: /sets require_ssl to false; expected: true/,
    facts: CLUSTER,
    others: [group({ require_ssl: 'false' })],
  },
  {
    name: 'left at the default',
    verdict: 'fail',
    reason: /default, which is false/,
    facts: CLUSTER,
    others: [group({})],
  },
  {
    name: 'waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...CLUSTER, parameterApplyStatus: 'pending-reboot' },
    others: [group({ require_ssl: 'true' })],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: CLUSTER,
    others: [
      {
        kind: 'redshift:parameter-group',
        id: 'own',
        facts: { parameters: denied('redshift:DescribeClusterParameters') },
      },
    ],
  },
]);
