import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const OLD_SERVER = {
  Engine: 'sqlserver-se',
  EngineVersion: '15.00.4345.5.v1',
  DBParameterGroups: ['own'],
  parameterApplyStatus: ['in-sync'],
};

function group(parameters: Readonly<Record<string, string | null>> | null): Neighbour {
  return { kind: 'rds:parameter-group', id: 'own', facts: { parameters } };
}

export default cases('rds-instance-tls-version', 'rds:instance', [
  {
    name: 'both disabled',
    verdict: 'pass',
    facts: OLD_SERVER,
    others: [group({ 'rds.tls10': 'disabled', 'rds.tls11': 'disabled' })],
  },
  {
    name: 'one disabled',
    verdict: 'fail',
    reason: /accepts TLS 1\.1 \(rds\.tls11 is default\); expected/,
    facts: OLD_SERVER,
    others: [group({ 'rds.tls10': 'disabled', 'rds.tls11': 'default' })],
  },
  {
    name: 'the defaults of an older build',
    verdict: 'fail',
    reason: /TLS 1\.0 .* and TLS 1\.1/,
    facts: OLD_SERVER,
    others: [group({})],
  },
  {
    name: 'the defaults of a newer build',
    verdict: 'pass',
    facts: { ...OLD_SERVER, EngineVersion: '15.00.4430.1.v1' },
    others: [group({})],
  },
  {
    name: 'enabled again on a newer build',
    verdict: 'fail',
    facts: { ...OLD_SERVER, EngineVersion: '16.00.4185.3.v1' },
    others: [group({ 'rds.tls10': 'enabled' })],
  },
  {
    name: 'waiting for a reboot',
    verdict: 'fail',
    reason: /pending-reboot/,
    facts: { ...OLD_SERVER, parameterApplyStatus: ['pending-reboot'] },
    others: [group({ 'rds.tls10': 'disabled', 'rds.tls11': 'disabled' })],
  },
  {
    name: 'PostgreSQL',
    verdict: 'not-applicable',
    facts: { ...OLD_SERVER, Engine: 'postgres', EngineVersion: '16.3' },
  },
  { name: 'AWS knows no such group', verdict: 'unknown', facts: OLD_SERVER, others: [group(null)] },
  {
    name: 'parameters may not be read',
    verdict: 'unknown',
    facts: OLD_SERVER,
    others: [
      { kind: 'rds:parameter-group', id: 'own', facts: { parameters: denied('rds:DescribeDBParameters') } },
    ],
  },
]);
