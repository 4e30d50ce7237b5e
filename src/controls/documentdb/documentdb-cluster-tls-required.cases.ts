import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const CLUSTER = { DBClusterParameterGroupName: 'own', parameterApplyStatus: ['in-sync'] };

function group(parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'documentdb:cluster-parameter-group', id: 'own', facts: { parameters } };
}

export default cases('documentdb-cluster-tls-required', 'documentdb:cluster', [
  { name: 'enabled', verdict: 'pass', facts: CLUSTER, others: [group({ tls: 'enabled' })] },
  { name: 'from 1.2 on', verdict: 'pass', facts: CLUSTER, others: [group({ tls: 'tls1.2+' })] },
  {
    name: 'left at the default',
    verdict: 'pass',
    reason: /default, which is enabled/,
    facts: CLUSTER,
    others: [group({ tls: null })],
  },
  {
    name: 'disabled',
    verdict: 'fail',
    reason: /sets tls to disabled/,
    facts: CLUSTER,
    others: [group({ tls: 'disabled' })],
  },
  {
    name: 'waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...CLUSTER, parameterApplyStatus: ['pending-reboot'] },
    others: [group({ tls: 'enabled' })],
  },
  { name: 'AWS knows no such group', verdict: 'unknown', facts: CLUSTER, others: [group(null)] },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: CLUSTER,
    others: [
      {
        kind: 'documentdb:cluster-parameter-group',
        id: 'own',
        facts: { parameters: denied('rds:DescribeDBClusterParameters') },
      },
    ],
  },
]);
