import { describe, expect, it } from 'vitest';
import type { TlsSetting } from './database-tls.ts';
import { judgeTls, requiresTlsByDefault } from './database-tls.ts';

const postgres: TlsSetting = {
  engine: 'postgres',
  version: '16.3',
  group: 'pg',
  values: { 'rds.force_ssl': '1' },
  applyStatus: ['in-sync'],
};
const mysql: TlsSetting = { ...postgres, engine: 'mysql', version: '8.0.39', group: 'my' };

describe('requiresTlsByDefault', () => {
  it.each([
    ['postgres', '14.12', false],
    ['postgres', '15.2', true],
    ['postgres', '16', true],
    ['aurora-postgresql', '16.4', false],
    ['aurora-postgresql', '17.4', true],
    ['mysql', '8.4.3', false],
    ['mysql', '9.7.0', true],
    ['mysql', '10.0.1', true],
    ['mariadb', '11.4.4', false],
    ['mariadb', '11.8.2', true],
    ['aurora-mysql', '8.0.mysql_aurora.3.08.0', false],
    ['aurora-mysql', '8.4.mysql_aurora.8.4.7', true],
    ['aurora', '5.6.mysql_aurora.1.22.2', false],
    ['sqlserver-se', '16.00.4131.2.v1', false],
    ['oracle-ee', '19.0.0.0', false],
    ['mysql', '', false],
  ])('%s %s: %s', (engine, version, expected) => {
    expect(requiresTlsByDefault(engine, version)).toBe(expected);
  });
});

describe('judgeTls', () => {
  it.each<[string, TlsSetting, string]>([
    ['set to 1', postgres, 'pass'],
    ['set to ON', { ...mysql, values: { require_secure_transport: 'ON' } }, 'pass'],
    ['set to 0', { ...postgres, values: { 'rds.force_ssl': '0' } }, 'fail'],
    ['set to OFF', { ...mysql, values: { require_secure_transport: 'OFF' } }, 'fail'],
    ['set, but another engine reads it', { ...mysql, values: { 'rds.force_ssl': '1' } }, 'fail'],
    ['no such parameter', { ...mysql, version: '5.6.51', values: {} }, 'fail'],
    ['at a default that is off', { ...mysql, values: { require_secure_transport: null } }, 'fail'],
    [
      'at a default that is on',
      { ...mysql, version: '9.7.1', values: { require_secure_transport: null } },
      'pass',
    ],
    ['waits for a reboot', { ...postgres, applyStatus: ['pending-reboot'] }, 'fail'],
    ['one of two members waits', { ...postgres, applyStatus: ['in-sync', 'pending-reboot'] }, 'fail'],
    ['a cluster without members', { ...postgres, applyStatus: [] }, 'pass'],
    ['a default group out of sight', { ...postgres, group: 'default.postgres16', values: null }, 'pass'],
    ['an old default group out of sight', { ...mysql, group: 'default.mysql8.0', values: null }, 'fail'],
    ['a group out of sight', { ...postgres, values: null }, 'unknown'],
    ['Oracle', { ...postgres, engine: 'oracle-ee', values: null }, 'manual'],
    ['Db2', { ...postgres, engine: 'db2-se', values: null }, 'manual'],
    ['RDS Custom', { ...postgres, engine: 'custom-sqlserver-ee', values: null }, 'manual'],
  ])('%s', (_name, setting, verdict) => {
    expect(judgeTls(setting).verdict).toBe(verdict);
  });
});
