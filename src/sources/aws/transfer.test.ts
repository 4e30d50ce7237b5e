import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

async function server(more: Readonly<Record<string, unknown>>) {
  const { facts } = await readFacts('transfer:server', ['logs', 'hasPublicAddresses', 'SecurityPolicyName'], {
    ListServers: () => ({ Servers: [{ Arn: 'a', ServerId: 's-1' }] }),
    DescribeServer: () => ({
      Server: { Arn: 'a', ServerId: 's-1', Protocols: ['SFTP'], EndpointType: 'VPC', ...more },
    }),
  });
  return facts['s-1'];
}

it('takes either way of logging', async () => {
  expect(await server({})).toMatchObject({ logs: false });
  expect(await server({ LoggingRole: '' })).toMatchObject({ logs: false });
  expect(await server({ LoggingRole: 'arn:aws:iam::111122223333:role/log' })).toMatchObject({ logs: true });
  expect(await server({ StructuredLogDestinations: ['arn:aws:logs:x:y:log-group:z:*'] })).toMatchObject({
    logs: true,
  });
});

it('sees the addresses that open a server of a VPC to the internet', async () => {
  expect(await server({ EndpointDetails: { VpcId: 'vpc-1' } })).toMatchObject({ hasPublicAddresses: false });
  expect(
    await server({ EndpointDetails: { VpcId: 'vpc-1', AddressAllocationIds: ['eipalloc-1'] } }),
  ).toMatchObject({ hasPublicAddresses: true });
});

it('gives servers that have no policy the first that there was', async () => {
  expect(await server({})).toMatchObject({ SecurityPolicyName: 'TransferSecurityPolicy-2018-11' });
});
