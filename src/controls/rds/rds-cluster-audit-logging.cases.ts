import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MYSQL = {
  Engine: 'aurora-mysql',
  DBClusterParameterGroupName: 'own',
  parameterApplyStatus: ['in-sync'],
};

function group(parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'rds:cluster-parameter-group', id: 'own', facts: { parameters } };
}

export default cases('rds-cluster-audit-logging', 'rds:cluster', [
  { name: 'on', verdict: 'pass', facts: MYSQL, others: [group({ server_audit_logging: '1' })] },
  {
    name: 'off',
    verdict: 'fail',
    reason: /to 0; expected: 1/,
    facts: MYSQL,
    others: [group({ server_audit_logging: '0' })],
  },
  {
    name: 'left at the default',
    verdict: 'fail',
    reason: /default, which is 0/,
    facts: MYSQL,
    others: [group({ server_audit_logging: null })],
  },
  {
    name: 'on, but waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...MYSQL, parameterApplyStatus: ['in-sync', 'pending-reboot'] },
    others: [group({ server_audit_logging: 'ON' })],
  },
  { name: 'PostgreSQL', verdict: 'not-applicable', facts: { ...MYSQL, Engine: 'aurora-postgresql' } },
  {
    name: 'AWS knows no such group',
    verdict: 'unknown',
    reason: /no parameter group own/,
    facts: MYSQL,
    others: [group(null)],
  },
  {
    name: 'parameters may not be read',
    verdict: 'unknown',
    facts: MYSQL,
    others: [
      {
        kind: 'rds:cluster-parameter-group',
        id: 'own',
        facts: { parameters: denied('rds:DescribeDBClusterParameters') },
      },
    ],
  },
]);
