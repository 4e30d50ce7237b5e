import type * as Transfer from '@aws-sdk/client-transfer';
import { defineRead, factsOf, must, operation, tagMap } from './read.ts';

const PAGE = { MaxResults: 1000 };
const token = (output: { readonly NextToken?: string | undefined }) => output.NextToken;
const withToken = (NextToken: string) => ({ NextToken });

const listServers = operation<Transfer.ListServersCommandInput, Transfer.ListServersCommandOutput>(
  'transfer',
  'ListServers',
  ['transfer:ListServers'],
);

export const transferServers = defineRead({
  scope: 'region',
  operations: [listServers],
  lists: ['transfer:server'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listServers, PAGE, token, withToken)) {
      yield must(page.Servers, listServers, 'Servers').map((it) => ({
        kind: 'transfer:server' as const,
        id: must(it.ServerId, listServers, 'ServerId'),
        arn: it.Arn,
        facts: {},
      }));
    }
  },
});

const describeServer = operation<Transfer.DescribeServerCommandInput, Transfer.DescribeServerCommandOutput>(
  'transfer',
  'DescribeServer',
  ['transfer:DescribeServer'],
);

export const transferServer = defineRead({
  scope: { each: 'transfer:server' },
  operations: [describeServer],
  gives: {
    'transfer:server': [
      'Protocols',
      'EndpointType',
      'hasPublicAddresses',
      'logs',
      'SecurityPolicyName',
      'Tags',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeServer, { ServerId: it.id });
    const server = must(answer.Server, describeServer, 'Server');
    yield factsOf(it, {
      Protocols: must(server.Protocols, describeServer, 'Protocols'),
      EndpointType: must(server.EndpointType, describeServer, 'EndpointType'),
      hasPublicAddresses: (server.EndpointDetails?.AddressAllocationIds ?? []).length > 0,
      logs: Boolean(server.LoggingRole) || (server.StructuredLogDestinations ?? []).length > 0,
      // Servers that were made before there were others have the first.
      SecurityPolicyName: server.SecurityPolicyName ?? 'TransferSecurityPolicy-2018-11',
      Tags: tagMap(server.Tags),
    });
  },
});

const listConnectors = operation<Transfer.ListConnectorsCommandInput, Transfer.ListConnectorsCommandOutput>(
  'transfer',
  'ListConnectors',
  ['transfer:ListConnectors'],
);

export const transferConnectors = defineRead({
  scope: 'region',
  operations: [listConnectors],
  lists: ['transfer:connector'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listConnectors, PAGE, token, withToken)) {
      yield must(page.Connectors, listConnectors, 'Connectors').map((it) => ({
        kind: 'transfer:connector' as const,
        id: must(it.ConnectorId, listConnectors, 'ConnectorId'),
        arn: it.Arn,
        facts: {},
      }));
    }
  },
});

const describeConnector = operation<
  Transfer.DescribeConnectorCommandInput,
  Transfer.DescribeConnectorCommandOutput
>('transfer', 'DescribeConnector', ['transfer:DescribeConnector']);

export const transferConnector = defineRead({
  scope: { each: 'transfer:connector' },
  operations: [describeConnector],
  gives: { 'transfer:connector': ['LoggingRole', 'Tags'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeConnector, { ConnectorId: it.id });
    const connector = must(answer.Connector, describeConnector, 'Connector');
    yield factsOf(it, { LoggingRole: connector.LoggingRole || null, Tags: tagMap(connector.Tags) });
  },
});
