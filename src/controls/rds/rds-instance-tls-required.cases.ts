import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const postgres = {
  Engine: 'postgres',
  EngineVersion: '16.3',
  DBClusterIdentifier: null,
  DBParameterGroups: ['pg'],
  parameterApplyStatus: ['in-sync'],
};

function group(id: string, parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'rds:parameter-group', id, facts: { parameters } };
}

export default cases('rds-instance-tls-required', 'rds:instance', [
  {
    name: 'PostgreSQL that forces SSL',
    verdict: 'pass',
    reason: /^Parameter group pg sets rds\.force_ssl to 1/,
    facts: postgres,
    others: [group('pg', { 'rds.force_ssl': '1' })],
  },
  {
    name: 'PostgreSQL that does not',
    verdict: 'fail',
    reason: /sets rds\.force_ssl to 0; expected: 1/,
    facts: postgres,
    others: [group('pg', { 'rds.force_ssl': '0' })],
  },
  {
    name: 'a group of the same name elsewhere forces SSL',
    verdict: 'fail',
    facts: postgres,
    others: [
      group('pg', { 'rds.force_ssl': '0' }),
      { ...group('pg', { 'rds.force_ssl': '1' }), region: 'us-east-1' },
    ],
  },
  {
    name: 'MariaDB that requires TLS',
    verdict: 'pass',
    facts: { ...postgres, Engine: 'mariadb', EngineVersion: '10.11.9' },
    others: [group('pg', { require_secure_transport: 'ON' })],
  },
  {
    name: "MySQL left at the engine's default",
    verdict: 'fail',
    reason: /at the default of mysql 8\.0\.39/,
    facts: { ...postgres, Engine: 'mysql', EngineVersion: '8.0.39' },
    others: [group('pg', { require_secure_transport: null })],
  },
  {
    name: 'SQL Server that waits for its reboot',
    verdict: 'fail',
    reason: /pending-reboot; expected: in-sync/,
    facts: {
      ...postgres,
      Engine: 'sqlserver-se',
      EngineVersion: '16.00.4131.2.v1',
      parameterApplyStatus: ['pending-reboot'],
    },
    others: [group('pg', { 'rds.force_ssl': '1' })],
  },
  {
    name: 'a member of a cluster',
    verdict: 'not-applicable',
    reason: /cluster aurora/,
    facts: { ...postgres, Engine: 'aurora-postgresql', DBClusterIdentifier: 'aurora' },
  },
  {
    name: 'Oracle has no such parameter',
    verdict: 'manual',
    reason: /option group/,
    facts: { ...postgres, Engine: 'oracle-ee', EngineVersion: '19.0.0.0' },
  },
  {
    name: 'AWS knows no such group',
    verdict: 'unknown',
    reason: /no parameter group pg/,
    facts: postgres,
    others: [group('pg', null)],
  },
  {
    name: 'parameters may not be read',
    verdict: 'unknown',
    reason: /grant rds:DescribeDBParameters/,
    facts: postgres,
    others: [
      { kind: 'rds:parameter-group', id: 'pg', facts: { parameters: denied('rds:DescribeDBParameters') } },
    ],
  },
]);
