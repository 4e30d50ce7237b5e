import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, hash, REGIONS, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { BY_RESOURCE, deny, ok, refuse, text } from './responder.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';

interface Key {
  readonly name: string;
  readonly region: string;
  readonly rotates: boolean;
  readonly manager?: 'AWS';
  readonly state?: 'Disabled' | 'PendingDeletion';
  readonly spec?: 'RSA_2048';
  readonly origin?: 'EXTERNAL';
  /** Its policy names only the fraud team: the auditor is kept out. */
  readonly closed?: boolean;
  /** Whom its policy lets decrypt beside the account. */
  readonly opened?: 'agency' | 'everybody';
  /** PCR0 of the enclave image that its policy asks for. */
  readonly image?: string;
  readonly grants?: readonly Grant[];
}

interface Grant {
  readonly name: string;
  readonly grantee: string;
  readonly operations: readonly string[];
  readonly context?: Readonly<Record<string, string>>;
}

const role = (name: string, account = ACCOUNT): string => `arn:aws:iam::${account}:role/${name}`;

/** RDS and EC2 make such a grant for each volume and database that they open. */
const SERVICE_GRANTS: readonly Grant[] = ['checkout', 'catalogue-1', 'catalogue-2'].map((name) => ({
  name,
  grantee: role('rds-monitoring'),
  operations: ['Decrypt', 'GenerateDataKeyWithoutPlaintext', 'DescribeKey'],
  context: { 'aws:rds:db-id': name },
}));

const KEYS: readonly Key[] = [
  ...['storage', 'database', 'trail', 'queues', 'secrets'].map((name): Key => ({
    name,
    region: 'eu-west-1',
    rotates: name !== 'queues',
    ...(name === 'database' ? { grants: SERVICE_GRANTS } : {}),
  })),
  { name: 'fraud-model', region: 'eu-west-1', rotates: true, closed: true },
  {
    name: 'payments',
    region: 'eu-west-1',
    rotates: false,
    // For a migration of three years ago.
    grants: [
      { name: 'handover', grantee: role('migration', AGENCY), operations: ['Decrypt', 'CreateGrant'] },
    ],
  },
  { name: 'card-vault', region: 'eu-west-1', rotates: true, image: '5a17'.repeat(24) },
  { name: 'bank-import', region: 'eu-west-1', rotates: false, origin: 'EXTERNAL' },
  { name: 'release-signing', region: 'eu-west-1', rotates: false, spec: 'RSA_2048' },
  { name: 'old-newsletter', region: 'eu-west-1', rotates: false, state: 'Disabled', opened: 'everybody' },
  { name: 'erp', region: 'eu-central-1', rotates: false, opened: 'agency' },
  { name: 'storage', region: 'eu-central-1', rotates: true },
  { name: 'erp-2019', region: 'eu-central-1', rotates: false, state: 'PendingDeletion' },
  { name: 'storage', region: 'ap-southeast-2', rotates: true },
  { name: 'database', region: 'ap-southeast-2', rotates: true },
  ...REGIONS.flatMap((region) =>
    ['aws/ebs', 'aws/rds'].map((name): Key => ({ name, region, rotates: true, manager: 'AWS' })),
  ),
];

const KEY_STORES = [
  { name: 'bank-hsm', region: 'eu-west-1', type: 'AWS_CLOUDHSM', state: 'CONNECTED' },
  { name: 'auditor-vault', region: 'eu-central-1', type: 'EXTERNAL_KEY_STORE', state: 'FAILED' },
] as const;

function keyStore(it: (typeof KEY_STORES)[number]) {
  return {
    CustomKeyStoreId: `cks-${hash(it.name).toString(16).padStart(17, '0')}`,
    CustomKeyStoreName: it.name,
    CustomKeyStoreType: it.type,
    ConnectionState: it.state,
    ...(it.state === 'FAILED' ? { ConnectionErrorCode: 'XKS_PROXY_NOT_REACHABLE' } : {}),
  };
}

const idOf = (key: Key): string => uuid(`${key.name}@${key.region}`);
const arnOf = (key: Key): string => `arn:aws:kms:${key.region}:${ACCOUNT}:key/${idOf(key)}`;

export function keys(calendar: Calendar): Responders {
  const find = (call: StubCall): Key | undefined =>
    KEYS.find((key) => key.region === call.region && [idOf(key), arnOf(key)].includes(text(call, 'KeyId')));
  const missing = () => refuse('NotFoundException', 'Key does not exist', 400);
  return {
    'kms:ListKeys': (call) =>
      nextTokenPage(
        call,
        KEYS.filter((key) => key.region === call.region).map((key) => ({
          KeyId: idOf(key),
          KeyArn: arnOf(key),
        })),
        1000,
        { items: 'Keys', size: 'Limit', token: 'Marker', next: 'NextMarker', more: 'Truncated' },
      ),
    'kms:DescribeCustomKeyStores': (call) =>
      ok({
        CustomKeyStores: KEY_STORES.filter((it) => it.region === call.region).map(keyStore),
        Truncated: false,
      }),
    'kms:ListAliases': (call) =>
      nextTokenPage(
        call,
        KEYS.filter((key) => key.region === call.region).map((key) => ({
          AliasName: `alias/${key.name}`,
          AliasArn: `arn:aws:kms:${key.region}:${ACCOUNT}:alias/${key.name}`,
          TargetKeyId: idOf(key),
        })),
        100,
        { items: 'Aliases', size: 'Limit', token: 'Marker', next: 'NextMarker', more: 'Truncated' },
      ),
    'kms:DescribeKey': (call) => {
      const key = find(call);
      return key === undefined ? missing() : ok({ KeyMetadata: metadata(key, calendar) });
    },
    'kms:GetKeyRotationStatus': (call) => {
      const key = find(call);
      if (key === undefined) return missing();
      if (key.closed === true)
        return deny('kms:GetKeyRotationStatus', `on resource: ${arnOf(key)} ${BY_RESOURCE}`);
      return ok({ KeyId: idOf(key), KeyRotationEnabled: key.rotates });
    },
    'kms:GetKeyPolicy': (call) => {
      const key = find(call);
      if (key === undefined) return missing();
      if (key.closed === true) return deny('kms:GetKeyPolicy', `on resource: ${arnOf(key)} ${BY_RESOURCE}`);
      return ok({ PolicyName: 'default', Policy: policy(key) });
    },
    'kms:ListGrants': (call) => {
      const key = find(call);
      if (key === undefined) return missing();
      if (key.closed === true) return deny('kms:ListGrants', `on resource: ${arnOf(key)} ${BY_RESOURCE}`);
      const grants = (key.grants ?? []).map((it) => grant(key, it, calendar));
      return nextTokenPage(call, grants, 100, {
        items: 'Grants',
        size: 'Limit',
        token: 'Marker',
        next: 'NextMarker',
        more: 'Truncated',
      });
    },
  };
}

function metadata(key: Key, calendar: Calendar) {
  const state = key.state ?? 'Enabled';
  return {
    KeyId: idOf(key),
    Arn: arnOf(key),
    AWSAccountId: ACCOUNT,
    CreationDate: calendar.daysAgo(800),
    Enabled: state === 'Enabled',
    Description: key.name,
    KeyUsage: key.spec === undefined ? 'ENCRYPT_DECRYPT' : 'SIGN_VERIFY',
    KeyState: state,
    ...(state === 'PendingDeletion' ? { DeletionDate: calendar.inDays(9) } : {}),
    Origin: key.origin ?? 'AWS_KMS',
    KeyManager: key.manager ?? 'CUSTOMER',
    KeySpec: key.spec ?? 'SYMMETRIC_DEFAULT',
    CustomerMasterKeySpec: key.spec ?? 'SYMMETRIC_DEFAULT',
    MultiRegion: false,
  };
}

function policy(key: Key): string {
  const own = {
    Sid: 'Account',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
    Action: 'kms:*',
    Resource: '*',
  };
  const other = {
    Sid: 'Other',
    Effect: 'Allow',
    Principal: { AWS: key.opened === 'agency' ? `arn:aws:iam::${AGENCY}:root` : '*' },
    Action: 'kms:Decrypt',
    Resource: '*',
  };
  const enclave = {
    Sid: 'Enclave',
    Effect: 'Allow',
    Principal: { AWS: role('card-vault') },
    Action: 'kms:Decrypt',
    Resource: '*',
    Condition: { StringEqualsIgnoreCase: { 'kms:RecipientAttestation:PCR0': key.image } },
  };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      own,
      ...(key.opened === undefined ? [] : [other]),
      ...(key.image === undefined ? [] : [enclave]),
    ],
  });
}

function grant(key: Key, it: Grant, calendar: Calendar) {
  return {
    KeyId: arnOf(key),
    GrantId: uuid(`${key.name}/${it.name}`).replaceAll('-', '').repeat(2),
    Name: it.name,
    CreationDate: calendar.daysAgo(500),
    GranteePrincipal: it.grantee,
    IssuingAccount: `arn:aws:iam::${ACCOUNT}:root`,
    Operations: it.operations,
    ...(it.context === undefined ? {} : { Constraints: { EncryptionContextSubset: it.context } }),
  };
}
