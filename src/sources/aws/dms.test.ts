import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const settings = (Logging: unknown) => JSON.stringify({ TargetMetadata: {}, Logging });

it.each([
  [
    settings({
      EnableLogging: true,
      LogComponents: [{ Id: 'SOURCE_CAPTURE', Severity: 'LOGGER_SEVERITY_ERROR' }],
    }),
    { loggingEnabled: true, logComponents: { SOURCE_CAPTURE: 'LOGGER_SEVERITY_ERROR' } },
  ],
  [settings({ EnableLogging: false }), { loggingEnabled: false, logComponents: {} }],
  [
    settings({ EnableLogging: true, LogComponents: ['SOURCE_CAPTURE', { Id: 'TARGET_LOAD' }, null] }),
    { loggingEnabled: true, logComponents: {} },
  ],
])('the settings of a task %#', async (ReplicationTaskSettings, expected) => {
  const { facts } = await readFacts('dms:task', ['loggingEnabled', 'logComponents'], {
    DescribeReplicationTasks: () => ({
      ReplicationTasks: [{ ReplicationTaskIdentifier: 'move', ReplicationTaskSettings }],
    }),
  });
  expect(facts['move']).toEqual(expected);
});

it.each([undefined, '', 'null', '{}', '{"Logging":{"EnableLogging":"yes"}}', '{"Logging":'])(
  'settings that are not whole are unknown: %s',
  async (ReplicationTaskSettings) => {
    const { facts } = await readFacts('dms:task', ['loggingEnabled'], {
      DescribeReplicationTasks: () => ({
        ReplicationTasks: [{ ReplicationTaskIdentifier: 'move', ReplicationTaskSettings }],
      }),
    });
    expect(facts['move']?.['loggingEnabled']).toMatchObject({ unknown: { kind: 'unparsable' } });
  },
);

it('an endpoint has the settings of its engine alone', async () => {
  const { facts } = await readFacts(
    'dms:endpoint',
    ['mongoAuthType', 'redisSslSecurityProtocol', 'neptuneIamAuthEnabled'],
    {
      DescribeEndpoints: () => ({
        Endpoints: [
          {
            EndpointIdentifier: 'notes',
            EndpointType: 'SOURCE',
            EngineName: 'mongodb',
            SslMode: 'none',
            MongoDbSettings: { AuthType: 'password' },
          },
        ],
      }),
    },
  );
  expect(facts['notes']).toEqual({
    mongoAuthType: 'password',
    redisSslSecurityProtocol: null,
    neptuneIamAuthEnabled: null,
  });
});
