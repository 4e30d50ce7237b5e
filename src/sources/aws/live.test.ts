import { Readable } from 'node:stream';
import { afterEach, expect, it, vi } from 'vitest';
import { Sdk } from './live.ts';
import type { Operation } from './read.ts';
import type { Wire } from './transport.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const operation = (name: string): Operation => ({ service: 'timestream-write', name, actions: [] });

/** The hosts that three calls to Timestream go to, with what each asked. */
async function askedHosts(ignoreConfiguredEndpoints: boolean): Promise<readonly string[]> {
  const hosts: string[] = [];
  const wire: Wire = {
    metadata: { handlerProtocol: 'test' },
    handle: (request) => {
      const name = request.headers['x-amz-target']?.split('.')[1] ?? '';
      hosts.push(`${name} ${request.hostname}`);
      const Endpoints = [{ Address: 'cell7.timestream.test', CachePeriodInMinutes: 1440 }];
      const body = JSON.stringify(name === 'DescribeEndpoints' ? { Endpoints } : { Databases: [] });
      return Promise.resolve({
        response: {
          statusCode: 200,
          headers: { 'content-type': 'application/x-amz-json-1.0' },
          body: Readable.from([body]),
        },
      });
    },
  };
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
  const sdk = new Sdk({ credentials, wire, pathStyle: false, ignoreConfiguredEndpoints });
  const { signal } = new AbortController();
  for (const name of ['DescribeEndpoints', 'ListDatabases', 'ListDatabases'])
    await sdk.send(operation(name), 'eu-west-1', {}, signal);
  sdk.destroy();
  return hosts;
}

it('goes where Timestream said, and asks no second time', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
  expect(await askedHosts(false)).toEqual([
    'DescribeEndpoints ingest.timestream.eu-west-1.amazonaws.com',
    'ListDatabases cell7.timestream.test',
    'ListDatabases cell7.timestream.test',
  ]);
});

it('stays at an endpoint that the user configured, whatever that says', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://localhost:4000');
  expect(await askedHosts(false)).toEqual([
    'DescribeEndpoints localhost',
    'ListDatabases localhost',
    'ListDatabases localhost',
  ]);
});

it('looks at no configured endpoint where nothing may leave the process', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', 'http://localhost:4000');
  expect((await askedHosts(true))[1]).toBe('ListDatabases cell7.timestream.test');
});
