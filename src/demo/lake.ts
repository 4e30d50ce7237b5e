import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const role = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
const KEY = `arn:aws:kms:eu-west-1:${ACCOUNT}:key/${uuid('storage@eu-west-1')}`;
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] =>
  call.region === 'eu-west-1' ? list : [];

interface Job {
  readonly name: string;
  readonly command?: string;
  readonly version: string;
  readonly configuration?: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** Its role as whoever made it wrote it; left out: the ARN. */
  readonly role?: string;
}

const JOBS: readonly Job[] = [
  {
    name: 'lake-orders',
    version: '5.0',
    configuration: 'lake',
    arguments: { '--job-bookmark-option': 'job-bookmark-enable' },
  },
  {
    name: 'lake-stock',
    version: '2.0',
    configuration: 'lake-2021',
    arguments: {
      '--job-bookmark-option': 'job-bookmark-enable',
      '--erp_password': 'Regatta2021!',
    },
    // A console of some years ago wrote the name alone.
    role: 'glue-lake',
  },
  {
    name: 'lake-returns',
    version: '4.0',
    arguments: { '--enable-continuous-cloudwatch-log': 'true', '--encryption-type': 'sse-s3' },
  },
  { name: 'lake-mail', command: 'pythonshell', version: '3.0' },
];

const CONFIGURATIONS = [
  {
    Name: 'lake',
    EncryptionConfiguration: {
      S3Encryption: [{ S3EncryptionMode: 'SSE-KMS', KmsKeyArn: KEY }],
      CloudWatchEncryption: { CloudWatchEncryptionMode: 'SSE-KMS', KmsKeyArn: KEY },
      JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'CSE-KMS', KmsKeyArn: KEY },
    },
  },
  {
    Name: 'lake-2021',
    EncryptionConfiguration: {
      S3Encryption: [{ S3EncryptionMode: 'SSE-S3' }],
      CloudWatchEncryption: { CloudWatchEncryptionMode: 'DISABLED' },
      JobBookmarksEncryption: { JobBookmarksEncryptionMode: 'DISABLED' },
    },
  },
];

const TRANSFORMS = [
  { name: 'same-customer', mode: 'SSE-KMS' },
  { name: 'same-supplier', mode: 'DISABLED' },
] as const;

const CONNECTIONS = [
  {
    Name: 'checkout',
    ConnectionType: 'JDBC',
    ConnectionProperties: {
      JDBC_CONNECTION_URL: 'jdbc:postgresql://checkout.example.internal:5432/shop',
      JDBC_ENFORCE_SSL: 'true',
      SECRET_ID: 'shop/checkout-db',
    },
  },
  // Asked to hide it, Glue leaves the password out.
  {
    Name: 'erp',
    ConnectionType: 'JDBC',
    ConnectionProperties: {
      JDBC_CONNECTION_URL: 'jdbc:sqlserver://erp.example.internal:1433;databaseName=erp',
      USERNAME: 'sa',
    },
  },
  { Name: 'lake-subnet', ConnectionType: 'NETWORK', ConnectionProperties: {} },
];

/** The agency draws the reports: it may read the tables of orders. */
const CATALOG_POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${AGENCY}:root` },
      Action: ['glue:GetDatabase', 'glue:GetTable', 'glue:GetPartitions'],
      Resource: ['catalog', 'database/orders', 'table/orders/*'].map(
        (it) => `arn:aws:glue:eu-west-1:${ACCOUNT}:${it}`,
      ),
    },
  ],
};

/** The data team's lake, and what fills and reads it. */
export function lake(calendar: Calendar): Responders {
  return {
    'glue:GetJobs': listing('Jobs', (call) => atHome(call, JOBS).map((it) => job(it, calendar))),
    'glue:GetDevEndpoints': listing('DevEndpoints', (call) =>
      atHome(call, ['wei']).map((EndpointName) => ({
        EndpointName,
        RoleArn: role('glue-lake'),
        Status: 'READY',
      })),
    ),
    'glue:GetSecurityConfigurations': listing('SecurityConfigurations', (call) =>
      atHome(call, CONFIGURATIONS),
    ),
    'glue:GetMLTransforms': listing('Transforms', (call) =>
      atHome(call, TRANSFORMS).map(({ name, mode }) => ({
        TransformId: `tfm-${uuid(name).replaceAll('-', '')}`,
        Name: name,
        Status: 'READY',
        TransformEncryption: { MlUserDataEncryption: { MlUserDataEncryptionMode: mode } },
      })),
    ),
    'glue:GetDataCatalogEncryptionSettings': (call) =>
      ok({
        DataCatalogEncryptionSettings: {
          EncryptionAtRest:
            call.region === 'eu-west-1'
              ? { CatalogEncryptionMode: 'SSE-KMS', SseAwsKmsKeyId: KEY }
              : { CatalogEncryptionMode: 'DISABLED' },
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
        },
      }),
    'glue:GetDatabases': listing('DatabaseList', (call) =>
      (DATABASES.get(call.region) ?? []).map((Name) => ({ Name })),
    ),
    'glue:GetResourcePolicy': (call) =>
      call.region === 'eu-west-1'
        ? ok({ PolicyInJson: JSON.stringify(CATALOG_POLICY), PolicyHash: 'bGFrZQ==' })
        : refuse('EntityNotFoundException', 'Policy not found'),
    'glue:GetConnections': listing('ConnectionList', (call) => atHome(call, CONNECTIONS)),
    'timestream-write:DescribeEndpoints': ({ region }) =>
      region === 'eu-west-1' || region === 'ap-southeast-2'
        ? ok({
            Endpoints: [
              { Address: `ingest-cell1.timestream.${region}.amazonaws.com`, CachePeriodInMinutes: 1440 },
            ],
          })
        : refuse(
            'AccessDeniedException',
            'Only existing Timestream for LiveAnalytics customers can access the service.',
          ),
    'timestream-write:ListDatabases': listing(
      'Databases',
      ({ region }) => TIME_SERIES.filter((it) => it.region === region).map(timeSeries),
      20,
    ),
    'athena:ListWorkGroups': listing('WorkGroups', (call) =>
      workgroupsIn(call.region).map(({ name }) => ({ Name: name, State: 'ENABLED' })),
    ),
    'athena:GetWorkGroup': (call) => {
      const it = workgroupsIn(call.region).find(({ name }) => name === text(call, 'WorkGroup'));
      if (it === undefined) return refuse('InvalidRequestException', 'WorkGroup is not found.');
      return ok({ WorkGroup: { Name: it.name, State: 'ENABLED', Configuration: it.settings } });
    },
    // Somebody looks up load balancers' logs in the United States now and then.
    'athena:ListQueryExecutions': listing('QueryExecutionIds', ({ region }) =>
      region === 'us-east-1' ? ['look-up-1', 'look-up-2'].map(uuid) : [],
    ),
  };
}

const TIME_SERIES = [
  { name: 'freezers', region: 'ap-southeast-2', key: 'storage' },
  { name: 'web-vitals', region: 'eu-west-1', key: 'aws/rds' },
] as const;

function timeSeries({ name, region, key }: (typeof TIME_SERIES)[number]) {
  return {
    Arn: `arn:aws:timestream:${region}:${ACCOUNT}:database/${name}`,
    DatabaseName: name,
    TableCount: 2,
    KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`${key}@${region}`)}`,
  };
}

interface Workgroup {
  readonly name: string;
  readonly settings: object;
}

/** As AWS makes it in each region. */
const PRIMARY: Workgroup = {
  name: 'primary',
  settings: {
    ResultConfiguration: {},
    EnforceWorkGroupConfiguration: false,
    PublishCloudWatchMetricsEnabled: false,
  },
};

const WORKGROUPS: readonly Workgroup[] = [
  {
    name: 'reports',
    settings: {
      ResultConfiguration: {
        OutputLocation: 's3://saltmarsh-data-lake-scratch/results/',
        EncryptionConfiguration: { EncryptionOption: 'SSE_KMS', KmsKey: KEY },
      },
      EnforceWorkGroupConfiguration: true,
      PublishCloudWatchMetricsEnabled: true,
    },
  },
  {
    name: 'analysts',
    settings: {
      ManagedQueryResultsConfiguration: { Enabled: true },
      EnforceWorkGroupConfiguration: true,
      PublishCloudWatchMetricsEnabled: false,
    },
  },
  {
    name: 'scratch',
    settings: {
      ResultConfiguration: { OutputLocation: 's3://saltmarsh-data-lake-scratch/' },
      EnforceWorkGroupConfiguration: false,
      PublishCloudWatchMetricsEnabled: false,
    },
  },
];

function workgroupsIn(region: string): readonly Workgroup[] {
  return region === 'eu-west-1' ? [PRIMARY, ...WORKGROUPS] : [PRIMARY];
}

const DATABASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['eu-west-1', ['orders', 'stock', 'web']],
  ['us-east-1', ['default']],
]);

function job(it: Job, calendar: Calendar) {
  return {
    Name: it.name,
    Role: it.role ?? role('glue-lake'),
    CreatedOn: calendar.daysAgo(500),
    Command: {
      Name: it.command ?? 'glueetl',
      ScriptLocation: `s3://saltmarsh-data-lake-scratch/${it.name}.py`,
    },
    GlueVersion: it.version,
    DefaultArguments: { '--job-language': 'python', ...it.arguments },
    ...(it.configuration === undefined ? {} : { SecurityConfiguration: it.configuration }),
  };
}
