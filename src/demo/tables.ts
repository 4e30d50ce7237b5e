import type { StubCall } from '../sources/stub/protocol.ts';
import { paginate } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Table {
  readonly name: string;
  readonly region: string;
  /** Name of the key in KMS; null: AWS's own. */
  readonly key: string | null;
  readonly kept: boolean;
  readonly scaling: 'on-demand' | 'auto' | 'fixed';
  readonly letsIn?: string;
}

const TABLES: readonly Table[] = [
  { name: 'orders', region: 'eu-west-1', key: 'database', kept: true, scaling: 'on-demand' },
  { name: 'carts', region: 'eu-west-1', key: null, kept: true, scaling: 'auto' },
  // The agency's reports read it.
  { name: 'clicks', region: 'eu-west-1', key: null, kept: false, scaling: 'fixed', letsIn: AGENCY },
  { name: 'sessions', region: 'us-east-1', key: null, kept: false, scaling: 'fixed' },
];

/** DynamoDB. */
export function tables(calendar: Calendar): Responders {
  const here = (call: StubCall) => TABLES.filter(({ region }) => region === call.region);
  const found = (call: StubCall) => here(call).find(({ name }) => name === text(call, 'TableName'));
  const missing = () => refuse('ResourceNotFoundException', 'Requested resource not found');
  return {
    'dynamodb:ListTables': (call) => {
      const names = here(call).map(({ name }) => name);
      const scope = `tables of ${call.region}`;
      const page = paginate(names, {
        size: call.input['Limit'],
        token: call.input['ExclusiveStartTableName'],
        most: 100,
        scope,
      });
      if (!page.ok) return { error: page.error };
      return ok({ TableNames: page.items, LastEvaluatedTableName: page.next });
    },
    'dynamodb:DescribeTable': (call) => {
      const it = found(call);
      return it === undefined ? missing() : ok({ Table: described(it, calendar) });
    },
    'dynamodb:DescribeContinuousBackups': (call) => {
      const it = found(call);
      if (it === undefined) return missing();
      const status = it.kept ? 'ENABLED' : 'DISABLED';
      return ok({
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: 'ENABLED',
          PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus: status },
        },
      });
    },
    'dynamodb:GetResourcePolicy': (call) => {
      const it = here(call).find((table) => arnOf(table) === text(call, 'ResourceArn'));
      if (it?.letsIn === undefined)
        return refuse('PolicyNotFoundException', 'Resource-based policy not found');
      return ok({ Policy: sharing(it), RevisionId: '1' });
    },
    'application-auto-scaling:DescribeScalableTargets': listing(
      'ScalableTargets',
      (call) =>
        here(call)
          .filter(({ scaling }) => scaling === 'auto')
          .flatMap(targets),
      50,
    ),
  };
}

function arnOf({ region, name }: Table): string {
  return `arn:aws:dynamodb:${region}:${ACCOUNT}:table/${name}`;
}

function described(it: Table, calendar: Calendar) {
  return {
    TableName: it.name,
    TableArn: arnOf(it),
    TableStatus: 'ACTIVE',
    CreationDateTime: calendar.daysAgo(500),
    DeletionProtectionEnabled: it.kept,
    ...(it.scaling === 'on-demand' ? { BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } } : {}),
    ...(it.key === null
      ? {}
      : {
          SSEDescription: {
            Status: 'ENABLED',
            SSEType: 'KMS',
            KMSMasterKeyArn: `arn:aws:kms:${it.region}:${ACCOUNT}:key/${uuid(`${it.key}@${it.region}`)}`,
          },
        }),
  };
}

function sharing(it: Table): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AgencyReports',
        Effect: 'Allow',
        Principal: { AWS: it.letsIn },
        Action: ['dynamodb:Query', 'dynamodb:Scan'],
        Resource: arnOf(it),
      },
    ],
  });
}

function targets({ name }: Table) {
  return ['Read', 'Write'].map((what) => ({
    ServiceNamespace: 'dynamodb',
    ResourceId: `table/${name}`,
    ScalableDimension: `dynamodb:table:${what}CapacityUnits`,
    MinCapacity: 5,
    MaxCapacity: 200,
  }));
}
