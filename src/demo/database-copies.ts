import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { markerPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, tags } from './company.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Snapshot {
  readonly name: string;
  readonly of: string;
  readonly engine: string;
  readonly region: string;
  readonly encrypted: boolean;
  readonly automated?: boolean;
  readonly restore?: readonly string[];
}

const SNAPSHOTS: readonly Snapshot[] = [
  {
    name: 'rds:checkout-2026-10-31-03-10',
    of: 'checkout',
    engine: 'postgres',
    region: 'eu-west-1',
    encrypted: true,
    automated: true,
  },
  { name: 'checkout-before-16', of: 'checkout', engine: 'postgres', region: 'eu-west-1', encrypted: true },
  // Put up for a supplier's test, and never taken down.
  {
    name: 'staging-for-supplier',
    of: 'staging',
    engine: 'postgres',
    region: 'eu-west-1',
    encrypted: false,
    restore: ['all'],
  },
  { name: 'wordpress-before-move', of: 'wordpress', engine: 'mysql', region: 'us-east-1', encrypted: false },
];

const CLUSTER_SNAPSHOTS: readonly Snapshot[] = [
  {
    name: 'rds:catalogue-2026-10-31-01-40',
    of: 'catalogue',
    engine: 'aurora-postgresql',
    region: 'eu-west-1',
    encrypted: true,
    automated: true,
  },
  {
    name: 'catalogue-for-agency',
    of: 'catalogue',
    engine: 'aurora-postgresql',
    region: 'eu-west-1',
    encrypted: true,
    restore: [AGENCY],
  },
  {
    name: 'loyalty-2023',
    of: 'loyalty',
    engine: 'aurora-mysql',
    region: 'us-east-1',
    encrypted: false,
    restore: ['all'],
  },
  {
    name: 'recommendations-weekly',
    of: 'recommendations',
    engine: 'neptune',
    region: 'eu-west-1',
    encrypted: true,
  },
  {
    name: 'graph-trial',
    of: 'graph-trial',
    engine: 'neptune',
    region: 'us-east-1',
    encrypted: false,
    restore: ['all'],
  },
  {
    name: 'content-2024',
    of: 'content',
    engine: 'docdb',
    region: 'us-east-1',
    encrypted: false,
    restore: ['all'],
  },
  { name: 'content-nightly', of: 'content', engine: 'docdb', region: 'us-east-1', encrypted: false },
];

const page = (call: StubCall, items: string, list: readonly unknown[]): StubAnswer =>
  markerPage(call, list, 100, { items, size: 'MaxRecords', token: 'Marker', next: 'Marker' });

const arn = (region: string, type: string, name: string): string =>
  `arn:aws:rds:${region}:${ACCOUNT}:${type}:${name}`;

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

/** Snapshots of databases, proxies before them, and who is told of what happens to them. */
export function databaseCopies(calendar: Calendar): Responders {
  return {
    'rds:DescribeDBSnapshots': (call) =>
      page(
        call,
        'DBSnapshots',
        here(SNAPSHOTS, call).map((it) => ({
          DBSnapshotIdentifier: it.name,
          DBSnapshotArn: arn(it.region, 'snapshot', it.name),
          DBInstanceIdentifier: it.of,
          Encrypted: it.encrypted,
          ...common(it, calendar),
        })),
      ),
    'rds:DescribeDBClusterSnapshots': (call) =>
      page(
        call,
        'DBClusterSnapshots',
        here(CLUSTER_SNAPSHOTS, call).map((it) => ({
          DBClusterSnapshotIdentifier: it.name,
          DBClusterSnapshotArn: arn(it.region, 'cluster-snapshot', it.name),
          DBClusterIdentifier: it.of,
          StorageEncrypted: it.encrypted,
          ...common(it, calendar),
        })),
      ),
    'rds:DescribeDBSnapshotAttributes': (call) =>
      attributes(here(SNAPSHOTS, call), text(call, 'DBSnapshotIdentifier'), 'DBSnapshot'),
    'rds:DescribeDBClusterSnapshotAttributes': (call) =>
      attributes(
        here(CLUSTER_SNAPSHOTS, call),
        text(call, 'DBClusterSnapshotIdentifier'),
        'DBClusterSnapshot',
      ),
    'rds:DescribeDBProxies': (call) => page(call, 'DBProxies', here(PROXIES, call).map(proxy)),
    'rds:DescribeEventSubscriptions': (call) =>
      page(call, 'EventSubscriptionsList', here(SUBSCRIPTIONS, call).map(subscription)),
  };
}

function common(it: Snapshot, calendar: Calendar) {
  return {
    Engine: it.engine,
    SnapshotType: it.automated === true ? 'automated' : 'manual',
    Status: 'available',
    SnapshotCreateTime: calendar.daysAgo(30),
    TagList: tags(it.of),
  };
}

function attributes(list: readonly Snapshot[], name: string, prefix: string): StubAnswer {
  const snapshot = list.find((it) => it.name === name);
  if (snapshot === undefined) return refuse(`${prefix}NotFoundFault`, `${name} not found`, 404);
  return ok({
    [`${prefix}AttributesResult`]: {
      [`${prefix}Identifier`]: name,
      [`${prefix}Attributes`]: [{ AttributeName: 'restore', AttributeValues: snapshot.restore ?? [] }],
    },
  });
}

const PROXIES = [
  { name: 'checkout', region: 'eu-west-1', tls: true },
  { name: 'wordpress', region: 'us-east-1', tls: false },
] as const;

function proxy({ name, region, tls }: (typeof PROXIES)[number]) {
  return {
    DBProxyName: name,
    DBProxyArn: arn(region, 'db-proxy', `prx-${name}`),
    RequireTLS: tls,
    Status: 'available',
  };
}

const SUBSCRIPTIONS = [
  { name: 'operations', region: 'eu-west-1', status: 'active', source: null },
  { name: 'operations', region: 'eu-central-1', status: 'active', source: 'db-instance' },
  { name: 'sydney', region: 'ap-southeast-2', status: 'topic-not-exist', source: null },
] as const;

function subscription({ name, region, status, source }: (typeof SUBSCRIPTIONS)[number]) {
  return {
    CustSubscriptionId: name,
    EventSubscriptionArn: arn(region, 'es', name),
    SnsTopicArn: `arn:aws:sns:${region}:${ACCOUNT}:operations`,
    Status: status,
    Enabled: true,
    ...(source === null ? {} : { SourceType: source }),
    EventCategoriesList: [],
  };
}
