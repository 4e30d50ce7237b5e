import { readdirSync } from 'node:fs';
import { Runtime } from '@aws-sdk/client-lambda';
import { describe, expect, it } from 'vitest';
import type { DatedData } from '../../model/dated.ts';
import { OLD_AFTER_DAYS, oldData } from '../../model/dated.ts';
import { API_GATEWAY_TLS } from './api-gateway-tls.ts';
import { CACHE_ENGINES, redisSupport } from './cache-engines.ts';
import { DATABASE_ENGINES, databaseSupport } from './database-engines.ts';
import { DATABASE_TLS_DEFAULTS } from './database-tls-defaults.ts';
import { FARGATE_PLATFORMS } from './fargate-platforms.ts';
import { GLUE_VERSIONS, glueSupport } from './glue-versions.ts';
import { EKS_VERSIONS, kubernetesSupport } from './kubernetes-versions.ts';
import { LAMBDA_RUNTIMES, lambdaDeprecation } from './lambda-runtimes.ts';
import { NOTEBOOK_PLATFORMS } from './notebook-platforms.ts';
import { OPENSEARCH_TLS } from './opensearch-tls.ts';
import { SEARCH_ENGINES, searchSupport } from './search-engines.ts';
import { SERVICE_DUTIES } from './service-duties.ts';
import { SQLSERVER_TLS_DEFAULTS } from './sqlserver-tls-defaults.ts';
import { CLOUDFRONT_TLS, LOAD_BALANCER_TLS } from './tls-policies.ts';
import { TRANSFER_POLICIES } from './transfer-policies.ts';

/** In the SDK's list, and younger than ours. */
const NEWER: ReadonlySet<string> = new Set(['nodejs26.x', 'python3.15']);

/** Each file's data. */
const DATA: Readonly<Record<string, readonly DatedData[]>> = {
  'api-gateway-tls.ts': [API_GATEWAY_TLS],
  'cache-engines.ts': [CACHE_ENGINES],
  'database-engines.ts': [DATABASE_ENGINES],
  'database-tls-defaults.ts': [DATABASE_TLS_DEFAULTS],
  'fargate-platforms.ts': [FARGATE_PLATFORMS],
  'glue-versions.ts': [GLUE_VERSIONS],
  'kubernetes-versions.ts': [EKS_VERSIONS],
  'lambda-runtimes.ts': [LAMBDA_RUNTIMES],
  'notebook-platforms.ts': [NOTEBOOK_PLATFORMS],
  'opensearch-tls.ts': [OPENSEARCH_TLS],
  'search-engines.ts': [SEARCH_ENGINES],
  'service-duties.ts': [SERVICE_DUTIES],
  'sqlserver-tls-defaults.ts': [SQLSERVER_TLS_DEFAULTS],
  'tls-policies.ts': [CLOUDFRONT_TLS, LOAD_BALANCER_TLS],
  'transfer-policies.ts': [TRANSFER_POLICIES],
};
const dated = Object.values(DATA)
  .flat()
  .map((it) => [it.about, it] as const);

it('every file of data is here, and says of when it is', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/\.test\.ts$|^support-dates\.ts$/.test(file),
  );
  expect(files.toSorted()).toEqual(Object.keys(DATA));
});

it.each(dated)('the data on %s names its day and AWS’s pages', (_, { about, asOf, sources }) => {
  expect(about).toMatch(/^\w[^.]*$/);
  expect(new Date(asOf).toISOString().slice(0, 10)).toBe(asOf);
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/^https:\/\/(docs\.)?aws\.amazon\.com\//);
});

describe('Lambda runtimes', () => {
  it.each(Object.values(Runtime).filter((runtime) => !NEWER.has(runtime)))('knows %s', (runtime) => {
    expect(lambdaDeprecation(runtime)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('knows the dates that AWS gives', () => {
    expect(lambdaDeprecation('nodejs20.x')).toBe('2026-04-30');
    expect(lambdaDeprecation('python3.13')).toBe('2029-06-30');
  });

  it('does not guess', () => {
    expect(lambdaDeprecation('nodejs99.x')).toBeNull();
    expect(lambdaDeprecation('constructor')).toBeNull();
  });
});

it('knows of Glue’s versions what AWS says, and guesses nothing', () => {
  expect(glueSupport('1.0')?.standardEnd).toBe('2022-09-30');
  expect(glueSupport('2.0')?.standardEnd).toBe('2024-01-31');
  expect(glueSupport('5.0')).toEqual({ standardEnd: null, extendedEnd: null });
  expect(glueSupport('99.0')).toBeNull();
});

it.each([
  ['1.34', '2026-12-02', '2027-12-02'],
  ['1.30', '2025-07-23', '2026-07-23'],
])('Kubernetes %s', (version, standardEnd, extendedEnd) => {
  expect(kubernetesSupport(version)).toEqual({ standardEnd, extendedEnd });
});

it.each([
  ['postgres', '16.3', '2029-02-28', '2032-02-29'],
  ['postgres', '9.6.24', '2022-04-30', null],
  ['aurora-postgresql', '13.9', '2026-02-28', '2029-02-28'],
  ['mysql', '8.0.46', '2026-07-31', '2029-07-31'],
  ['mysql', '5.7.44', '2024-02-29', null],
  ['aurora-mysql', '8.0.mysql_aurora.3.08.0', '2028-04-30', '2029-07-31'],
  ['aurora-mysql', '5.7.mysql_aurora.2.11.2', '2024-10-31', null],
  ['mariadb', '10.11.8', '2028-02-29', null],
])('%s %s', (engine, version, standardEnd, extendedEnd) => {
  expect(databaseSupport(engine, version)).toEqual({ standardEnd, extendedEnd });
});

it.each([
  ['postgres', '99.1'],
  ['oracle-ee', '19.0.0.0'],
  ['constructor', '1.0'],
  ['aurora-mysql', '8.4.mysql_aurora.8.4.7'],
  ['mysql', ''],
])('nothing is known of %s %s', (engine, version) => {
  expect(databaseSupport(engine, version)).toBeNull();
});

it.each([
  ['5.0.6', '2026-01-31'],
  ['6.2', '2027-01-31'],
  ['7.1', null],
])('Redis OSS %s', (version, standardEnd) => {
  expect(redisSupport(version)?.standardEnd).toBe(standardEnd);
});

it.each([
  ['OpenSearch_2.9', '2025-11-07'],
  ['OpenSearch_2.19', '2027-11-07'],
  ['OpenSearch_3.5', null],
  ['Elasticsearch_7.10', '2027-11-07'],
  ['Elasticsearch_6.8', undefined],
])('%s', (version, standardEnd) => {
  expect(searchSupport(version)?.standardEnd).toBe(standardEnd);
});

describe('old data', () => {
  const at = (asOf: string, about = asOf): DatedData => ({ about, asOf, sources: [] });
  const [first, second] = [at('2026-01-01'), at('2026-05-01')];

  it('is what is older than 120 days', () => {
    const edge = Date.parse('2026-01-01') + OLD_AFTER_DAYS * 86_400_000;
    expect(oldData([first, second], edge)).toEqual([]);
    expect(oldData([first, second], edge + 1)).toEqual([first]);
  });

  it('is told once, the oldest first', () => {
    expect(oldData([second, first, second], Date.parse('2027-01-01'))).toEqual([first, second]);
  });
});
