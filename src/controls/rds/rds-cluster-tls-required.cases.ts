import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const aurora = {
  Engine: 'aurora-mysql',
  EngineVersion: '8.0.mysql_aurora.3.08.0',
  DBClusterParameterGroupName: 'cluster-group',
  parameterApplyStatus: ['in-sync', 'in-sync'],
};

function group(id: string, parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'rds:cluster-parameter-group', id, facts: { parameters } };
}

export default cases('rds-cluster-tls-required', 'rds:cluster', [
  {
    name: 'Aurora MySQL that requires TLS',
    verdict: 'pass',
    facts: aurora,
    others: [group('cluster-group', { require_secure_transport: 'ON' })],
  },
  {
    name: 'Aurora MySQL that does not',
    verdict: 'fail',
    reason: /sets require_secure_transport to OFF/,
    facts: aurora,
    others: [group('cluster-group', { require_secure_transport: 'OFF' })],
  },
  {
    name: 'one member waits for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...aurora, parameterApplyStatus: ['in-sync', 'pending-reboot'] },
    others: [group('cluster-group', { require_secure_transport: 'ON' })],
  },
  {
    name: 'Aurora PostgreSQL that forces SSL',
    verdict: 'pass',
    facts: { ...aurora, Engine: 'aurora-postgresql', EngineVersion: '16.4' },
    others: [group('cluster-group', { 'rds.force_ssl': '1' })],
  },
  {
    name: 'an instance group of the same name says nothing of the cluster',
    verdict: 'unknown',
    reason: /no parameter group cluster-group/,
    facts: aurora,
    others: [
      {
        kind: 'rds:parameter-group',
        id: 'cluster-group',
        facts: { parameters: { require_secure_transport: 'ON' } },
      },
    ],
  },
  {
    name: 'a default group that AWS does not show, of a version whose default is on',
    verdict: 'pass',
    reason: /default of aurora-postgresql 17\.4/,
    facts: {
      ...aurora,
      Engine: 'aurora-postgresql',
      EngineVersion: '17.4',
      DBClusterParameterGroupName: 'default.aurora-postgresql17',
    },
    others: [group('default.aurora-postgresql17', null)],
  },
  {
    name: 'parameters may not be read',
    verdict: 'unknown',
    reason: /grant rds:DescribeDBClusterParameters/,
    facts: aurora,
    others: [
      {
        kind: 'rds:cluster-parameter-group',
        id: 'cluster-group',
        facts: { parameters: denied('rds:DescribeDBClusterParameters') },
      },
    ],
  },
]);
