import type * as DMS from '@aws-sdk/client-database-migration-service';
import { marker, PAGE, withMarker } from './marker-pages.ts';
import { defineRead, must, operation, unparsable } from './read.ts';
import { told } from './told.ts';

const describeReplicationInstances = operation<
  DMS.DescribeReplicationInstancesCommandInput,
  DMS.DescribeReplicationInstancesCommandOutput
>('database-migration-service', 'DescribeReplicationInstances', ['dms:DescribeReplicationInstances']);

export const replicationInstances = defineRead({
  scope: 'region',
  operations: [describeReplicationInstances],
  lists: ['dms:replication-instance'],
  gives: {
    'dms:replication-instance': ['PubliclyAccessible', 'AutoMinorVersionUpgrade', 'MultiAZ', 'KmsKeyId'],
  },
  async *run({ pages }) {
    for await (const page of pages(describeReplicationInstances, PAGE, marker, withMarker)) {
      const instances = must(page.ReplicationInstances, describeReplicationInstances, 'ReplicationInstances');
      yield instances.map((it) => ({
        kind: 'dms:replication-instance' as const,
        id: must(
          it.ReplicationInstanceIdentifier,
          describeReplicationInstances,
          'ReplicationInstanceIdentifier',
        ),
        arn: it.ReplicationInstanceArn,
        facts: {
          PubliclyAccessible: told(it.PubliclyAccessible, describeReplicationInstances, 'PubliclyAccessible'),
          AutoMinorVersionUpgrade: told(
            it.AutoMinorVersionUpgrade,
            describeReplicationInstances,
            'AutoMinorVersionUpgrade',
          ),
          MultiAZ: told(it.MultiAZ, describeReplicationInstances, 'MultiAZ'),
          KmsKeyId: told(it.KmsKeyId, describeReplicationInstances, 'KmsKeyId'),
        },
      }));
    }
  },
});

const describeEndpoints = operation<DMS.DescribeEndpointsCommandInput, DMS.DescribeEndpointsCommandOutput>(
  'database-migration-service',
  'DescribeEndpoints',
  ['dms:DescribeEndpoints'],
);

export const dmsEndpoints = defineRead({
  scope: 'region',
  operations: [describeEndpoints],
  lists: ['dms:endpoint'],
  gives: {
    'dms:endpoint': [
      'EngineName',
      'SslMode',
      'neptuneIamAuthEnabled',
      'mongoAuthType',
      'redisSslSecurityProtocol',
    ],
  },
  async *run({ pages }) {
    for await (const page of pages(describeEndpoints, PAGE, marker, withMarker)) {
      yield must(page.Endpoints, describeEndpoints, 'Endpoints').map((it) => ({
        kind: 'dms:endpoint' as const,
        id: must(it.EndpointIdentifier, describeEndpoints, 'EndpointIdentifier'),
        arn: it.EndpointArn,
        facts: {
          EngineName: told(it.EngineName, describeEndpoints, 'EngineName'),
          SslMode: told(it.SslMode, describeEndpoints, 'SslMode'),
          neptuneIamAuthEnabled: it.NeptuneSettings?.IamAuthEnabled ?? null,
          mongoAuthType: it.MongoDbSettings?.AuthType ?? null,
          redisSslSecurityProtocol: it.RedisSettings?.SslSecurityProtocol ?? null,
        },
      }));
    }
  },
});

const describeReplicationTasks = operation<
  DMS.DescribeReplicationTasksCommandInput,
  DMS.DescribeReplicationTasksCommandOutput
>('database-migration-service', 'DescribeReplicationTasks', ['dms:DescribeReplicationTasks']);

export const replicationTasks = defineRead({
  scope: 'region',
  operations: [describeReplicationTasks],
  lists: ['dms:task'],
  gives: { 'dms:task': ['loggingEnabled', 'logComponents'] },
  async *run({ pages }) {
    for await (const page of pages(describeReplicationTasks, PAGE, marker, withMarker)) {
      yield must(page.ReplicationTasks, describeReplicationTasks, 'ReplicationTasks').map((it) => ({
        kind: 'dms:task' as const,
        id: must(it.ReplicationTaskIdentifier, describeReplicationTasks, 'ReplicationTaskIdentifier'),
        arn: it.ReplicationTaskArn,
        facts: loggingOf(it.ReplicationTaskSettings),
      }));
    }
  },
});

interface Settings {
  readonly Logging?: {
    readonly EnableLogging?: unknown;
    readonly LogComponents?: unknown;
  };
}

/** The settings are JSON in a text, which DMS fills with its defaults where nobody set them. */
function loggingOf(text: string | undefined) {
  const logging = settingsOf(text)?.Logging;
  const { EnableLogging: enabled, LogComponents: components } = logging ?? {};
  if (typeof enabled !== 'boolean') {
    const missing = unparsable(describeReplicationTasks, 'ReplicationTaskSettings has no Logging');
    return { loggingEnabled: missing, logComponents: missing };
  }
  return {
    loggingEnabled: enabled,
    logComponents: Object.fromEntries(Array.isArray(components) ? components.flatMap(component) : []),
  };
}

function settingsOf(text: string | undefined): Settings | null {
  try {
    return JSON.parse(text ?? '') as Settings | null;
  } catch {
    return null;
  }
}

function component(value: unknown): readonly (readonly [string, string])[] {
  const { Id, Severity } = (value ?? {}) as { readonly Id?: unknown; readonly Severity?: unknown };
  return typeof Id === 'string' && typeof Severity === 'string' ? [[Id, Severity]] : [];
}
