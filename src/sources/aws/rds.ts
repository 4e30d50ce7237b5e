import type * as RDS from '@aws-sdk/client-rds';
import { TLS_PARAMETERS, tlsParameterOf } from '../../model/kinds/rds.ts';
import type { Operation } from './read.ts';
import { defineRead, factsOf, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const PAGE = { MaxRecords: 100 };
const marker = (output: { readonly Marker?: string | undefined }) => output.Marker;
const withMarker = (Marker: string) => ({ Marker });

/**
 * Neptune and DocumentDB share RDS's management API, so its listings bring their instances and clusters too. They are
 * not RDS: neither their parameters nor what is asked of them are the same.
 */
const OTHER_SERVICES = new Set(['neptune', 'docdb']);

function isRds(engine: string): boolean {
  return !OTHER_SERVICES.has(engine);
}

/** Parameter groups by name, each once, as kinds that another read gives details of. */
function groupsFound<K extends 'rds:parameter-group' | 'rds:cluster-parameter-group'>(
  kind: K,
  names: readonly string[],
  seen: Set<string>,
) {
  const fresh = [...new Set(names)].filter((name) => !seen.has(name));
  for (const name of fresh) seen.add(name);
  return fresh.map((id) => ({ kind, id, facts: {} }));
}

const describeDBInstances = operation<
  RDS.DescribeDBInstancesCommandInput,
  RDS.DescribeDBInstancesCommandOutput
>('rds', 'DescribeDBInstances', ['rds:DescribeDBInstances']);

/** The instances, and the parameter groups whose TLS parameter rules one of them; groups that rule none are not read. */
export const dbInstances = defineRead({
  scope: 'region',
  operations: [describeDBInstances],
  lists: ['rds:instance', 'rds:parameter-group'],
  gives: {
    'rds:instance': [
      'Engine',
      'EngineVersion',
      'StorageEncrypted',
      'PubliclyAccessible',
      'DBParameterGroups',
      'parameterApplyStatus',
      'DBClusterIdentifier',
      'Tags',
    ],
  },
  async *run({ pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeDBInstances, PAGE, marker, withMarker)) {
      const found = must(page.DBInstances, describeDBInstances, 'DBInstances')
        .map(dbInstance)
        .filter(({ facts }) => isRds(facts.Engine));
      const ruled = found.filter(
        ({ facts }) => facts.DBClusterIdentifier === null && tlsParameterOf(facts.Engine),
      );
      const groups = ruled.flatMap(({ facts }) => facts.DBParameterGroups);
      yield [...found, ...groupsFound('rds:parameter-group', groups, seen)];
    }
  },
});

function dbInstance(instance: RDS.DBInstance) {
  const groups = must(instance.DBParameterGroups, describeDBInstances, 'DBParameterGroups');
  return {
    kind: 'rds:instance' as const,
    id: must(instance.DBInstanceIdentifier, describeDBInstances, 'DBInstanceIdentifier'),
    arn: instance.DBInstanceArn,
    facts: {
      Engine: must(instance.Engine, describeDBInstances, 'Engine'),
      EngineVersion: told(instance.EngineVersion, describeDBInstances, 'EngineVersion'),
      StorageEncrypted: told(instance.StorageEncrypted, describeDBInstances, 'StorageEncrypted'),
      // A plain Boolean in RDS's model, not a BooleanOptional: where it is left out, it is false.
      PubliclyAccessible: instance.PubliclyAccessible ?? false,
      DBParameterGroups: groups.map((group) =>
        must(group.DBParameterGroupName, describeDBInstances, 'DBParameterGroupName'),
      ),
      parameterApplyStatus: groups.map((group) => group.ParameterApplyStatus ?? 'of unknown status'),
      DBClusterIdentifier: instance.DBClusterIdentifier ?? null,
      Tags: tagMap(instance.TagList),
    },
  };
}

const describeDBClusters = operation<RDS.DescribeDBClustersCommandInput, RDS.DescribeDBClustersCommandOutput>(
  'rds',
  'DescribeDBClusters',
  ['rds:DescribeDBClusters'],
);

export const dbClusters = defineRead({
  scope: 'region',
  operations: [describeDBClusters],
  lists: ['rds:cluster', 'rds:cluster-parameter-group'],
  gives: {
    'rds:cluster': [
      'Engine',
      'EngineVersion',
      'StorageEncrypted',
      'DBClusterParameterGroupName',
      'parameterApplyStatus',
      'Tags',
    ],
  },
  async *run({ pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeDBClusters, PAGE, marker, withMarker)) {
      const found = must(page.DBClusters, describeDBClusters, 'DBClusters')
        .map(dbCluster)
        .filter(({ facts }) => isRds(facts.Engine));
      const ruled = found.filter(({ facts }) => tlsParameterOf(facts.Engine));
      const groups = ruled.map(({ facts }) => facts.DBClusterParameterGroupName);
      yield [...found, ...groupsFound('rds:cluster-parameter-group', groups, seen)];
    }
  },
});

function dbCluster(cluster: RDS.DBCluster) {
  const members = must(cluster.DBClusterMembers, describeDBClusters, 'DBClusterMembers');
  return {
    kind: 'rds:cluster' as const,
    id: must(cluster.DBClusterIdentifier, describeDBClusters, 'DBClusterIdentifier'),
    arn: cluster.DBClusterArn,
    facts: {
      Engine: must(cluster.Engine, describeDBClusters, 'Engine'),
      EngineVersion: told(cluster.EngineVersion, describeDBClusters, 'EngineVersion'),
      StorageEncrypted: told(cluster.StorageEncrypted, describeDBClusters, 'StorageEncrypted'),
      DBClusterParameterGroupName: must(
        cluster.DBClusterParameterGroup,
        describeDBClusters,
        'DBClusterParameterGroup',
      ),
      parameterApplyStatus: members.map(
        (member) => member.DBClusterParameterGroupStatus ?? 'of unknown status',
      ),
      Tags: tagMap(cluster.TagList),
    },
  };
}

/** A group has hundreds of parameters; by name, the few that matter come in one page. */
const ASKED = { ...PAGE, Filters: [{ Name: 'parameter-name', Values: [...TLS_PARAMETERS] }] };

/** AWS knows no such group: that is its answer, not a failure to read. */
const NO_GROUP = { absent: ['DBParameterGroupNotFoundFault'] };

const describeDBParameters = operation<
  RDS.DescribeDBParametersCommandInput,
  RDS.DescribeDBParametersCommandOutput
>('rds', 'DescribeDBParameters', ['rds:DescribeDBParameters']);

export const dbParameters = defineRead({
  scope: { each: 'rds:parameter-group' },
  operations: [describeDBParameters],
  gives: { 'rds:parameter-group': ['tlsParameters'] },
  async *run({ parents: [group], call, pages }) {
    if (group === undefined) return;
    const input = { ...ASKED, DBParameterGroupName: group.id };
    const first = await call(describeDBParameters, input, NO_GROUP);
    const more = (Marker: string) => pages(describeDBParameters, { ...input, Marker }, marker, withMarker);
    yield factsOf(group, { tlsParameters: await tlsParameters(describeDBParameters, first, more) });
  },
});

const describeDBClusterParameters = operation<
  RDS.DescribeDBClusterParametersCommandInput,
  RDS.DescribeDBClusterParametersCommandOutput
>('rds', 'DescribeDBClusterParameters', ['rds:DescribeDBClusterParameters']);

export const dbClusterParameters = defineRead({
  scope: { each: 'rds:cluster-parameter-group' },
  operations: [describeDBClusterParameters],
  gives: { 'rds:cluster-parameter-group': ['tlsParameters'] },
  async *run({ parents: [group], call, pages }) {
    if (group === undefined) return;
    const input = { ...ASKED, DBClusterParameterGroupName: group.id };
    const first = await call(describeDBClusterParameters, input, NO_GROUP);
    const more = (Marker: string) =>
      pages(describeDBClusterParameters, { ...input, Marker }, marker, withMarker);
    yield factsOf(group, { tlsParameters: await tlsParameters(describeDBClusterParameters, first, more) });
  },
});

interface ParameterPage {
  readonly Parameters?: RDS.Parameter[] | undefined;
  readonly Marker?: string | undefined;
}

/** The TLS parameters with their values, from every page; null where there is no group. */
async function tlsParameters(
  op: Operation,
  first: ParameterPage | null,
  more: (Marker: string) => AsyncIterable<ParameterPage>,
): Promise<Record<string, string | null> | null> {
  if (first === null) return null;
  const values: Record<string, string | null> = {};
  const keep = (page: ParameterPage) => {
    for (const { ParameterName, ParameterValue } of must(page.Parameters, op, 'Parameters')) {
      const name = TLS_PARAMETERS.find((known) => known === ParameterName);
      if (name !== undefined) values[name] = ParameterValue ?? null;
    }
  };
  keep(first);
  if (first.Marker) for await (const page of more(first.Marker)) keep(page);
  return values;
}
