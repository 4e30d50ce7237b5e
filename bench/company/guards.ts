import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { StubCall } from '../../src/sources/stub/protocol.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, joined, lazy, numberOfUuid, ok, oneIn, refuse, text, uuidOf } from './world.ts';

/** Numbers of the keys that AWS makes in every region. */
const OF_AWS = [900_000, 900_001];

/** Keys, and the services that watch an account: GuardDuty, Config, Security Hub, Macie, Inspector, Access Analyzer. */
export function guards(sizes: Sizes): Responders {
  return { ...keys(sizes), ...watchers() };
}

function keys(sizes: Sizes): Responders {
  const all = (call: StubCall) =>
    joined(
      OF_AWS,
      lazy(sizes.in('key', call.region), (at) => at),
    );
  return {
    'kms:ListKeys': (call) => {
      const numbers = all(call);
      const list = lazy(numbers.length, (index) => {
        const [at = 0] = numbers.slice(index, index + 1);
        return { KeyId: uuidOf('key', call.region, at), KeyArn: keyArn(call.region, at) };
      });
      return nextTokenPage(call, list, 1_000, {
        items: 'Keys',
        size: 'Limit',
        token: 'Marker',
        next: 'NextMarker',
        more: 'Truncated',
      });
    },
    'kms:ListAliases': (call) => {
      const names = joined(
        OF_AWS,
        lazy(sizes.in('key', call.region), (at) => at),
      ).slice(0, Number.POSITIVE_INFINITY);
      const list = names.map((at) => ({
        AliasName: at >= 900_000 ? `alias/aws/service${at}` : `alias/application-${at}`,
        TargetKeyId: uuidOf('key', call.region, at),
      }));
      return nextTokenPage(call, list, 100, {
        items: 'Aliases',
        size: 'Limit',
        token: 'Marker',
        next: 'NextMarker',
        more: 'Truncated',
      });
    },
    'kms:DescribeKey': (call) => {
      const at = numberOfUuid(text(call, 'KeyId'));
      return ok({
        KeyMetadata: {
          KeyId: uuidOf('key', call.region, at),
          Arn: keyArn(call.region, at),
          AWSAccountId: ACCOUNT,
          CreationDate: daysAgo(800),
          Enabled: true,
          Description: `application ${at}`,
          KeyUsage: 'ENCRYPT_DECRYPT',
          KeyState: 'Enabled',
          Origin: 'AWS_KMS',
          KeyManager: at >= 900_000 ? 'AWS' : 'CUSTOMER',
          KeySpec: 'SYMMETRIC_DEFAULT',
          CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
          MultiRegion: false,
        },
      });
    },
    'kms:GetKeyRotationStatus': (call) =>
      ok({
        KeyId: text(call, 'KeyId'),
        KeyRotationEnabled: !oneIn(4, numberOfUuid(text(call, 'KeyId')), 60),
      }),
    'kms:GetKeyPolicy': () => ok({ PolicyName: 'default', Policy: KEY_POLICY }),
    'kms:ListGrants': (call) => {
      const at = numberOfUuid(text(call, 'KeyId'));
      return nextTokenPage(call, oneIn(3, at, 61) ? [grant(call.region, at)] : [], 100, {
        items: 'Grants',
        size: 'Limit',
        token: 'Marker',
        next: 'NextMarker',
        more: 'Truncated',
      });
    },
  };
}

const KEY_POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Account',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
      Action: 'kms:*',
      Resource: '*',
    },
  ],
});

/** As a service takes one for what it keeps under the key. */
function grant(region: string, at: number) {
  return {
    KeyId: keyArn(region, at),
    GrantId: uuidOf('grant', region, at).replaceAll('-', '').repeat(2),
    Name: `application-${at}`,
    CreationDate: daysAgo(500),
    GranteePrincipal: `arn:aws:iam::${ACCOUNT}:role/role-application-${at}`,
    IssuingAccount: `arn:aws:iam::${ACCOUNT}:root`,
    Operations: ['Decrypt', 'GenerateDataKeyWithoutPlaintext'],
    Constraints: { EncryptionContextSubset: { application: `application-${at}` } },
  };
}

function keyArn(region: string, at: number): string {
  return `arn:aws:kms:${region}:${ACCOUNT}:key/${uuidOf('key', region, at)}`;
}

const SCANNED = {
  FindingType: 'Recon:EC2/Portscan',
  LastGeneratedAt: daysAgo(20),
  TotalFindings: 3,
} as const;

function watchers(): Responders {
  const status = { status: 'ENABLED', errorCode: 'ALREADY_ENABLED', errorMessage: '' };
  return {
    'emr:GetBlockPublicAccessConfiguration': () =>
      ok({
        BlockPublicAccessConfiguration: {
          BlockPublicSecurityGroupRules: true,
          PermittedPublicSecurityGroupRuleRanges: [{ MinRange: 22, MaxRange: 22 }],
        },
        BlockPublicAccessConfigurationMetadata: {
          CreationDateTime: daysAgo(900),
          CreatedByArn: `arn:aws:iam::${ACCOUNT}:root`,
        },
      }),
    'timestream-write:DescribeEndpoints': ({ region }) =>
      ok({
        Endpoints: [
          { Address: `ingest-cell1.timestream.${region}.amazonaws.com`, CachePeriodInMinutes: 1440 },
        ],
      }),
    'glue:GetDatabases': () => ok({ DatabaseList: [] }),
    'glue:GetResourcePolicy': () => refuse('EntityNotFoundException', 'Policy not found', 400),
    'glue:GetDataCatalogEncryptionSettings': () =>
      ok({
        DataCatalogEncryptionSettings: {
          EncryptionAtRest: { CatalogEncryptionMode: 'DISABLED' },
          ConnectionPasswordEncryption: { ReturnConnectionPasswordEncrypted: false },
        },
      }),
    'shield:GetSubscriptionState': () => ok({ SubscriptionState: 'INACTIVE' }),
    'guardduty:ListDetectors': ({ region }) =>
      ok({ DetectorIds: [uuidOf('detector', region, 0).replaceAll('-', '')] }),
    'guardduty:GetDetector': () =>
      ok({ ServiceRole: 'role', Status: 'ENABLED', CreatedAt: '2024-01-01T00:00:00Z', Features: [] }),
    // The organization's management account is the administrator.
    'guardduty:GetAdministratorAccount': () =>
      ok({ Administrator: { AccountId: '999988887777', RelationshipStatus: 'Enabled' } }),
    'guardduty:ListMembers': () => ok({ Members: [] }),
    'guardduty:GetFindingsStatistics': ({ region }) =>
      ok({ FindingStatistics: { GroupedByFindingType: region === 'us-east-1' ? [SCANNED] : [] } }),
    'config-service:DescribeConfigurationRecorders': ({ region }) =>
      ok({
        ConfigurationRecorders: [
          {
            name: 'default',
            arn: `arn:aws:config:${region}:${ACCOUNT}:recorder/default`,
            recordingGroup: { allSupported: true },
          },
        ],
      }),
    'config-service:DescribeConfigurationRecorderStatus': () =>
      ok({ ConfigurationRecordersStatus: [{ name: 'default', recording: true, lastStatus: 'Success' }] }),
    'securityhub:DescribeHub': ({ region }) =>
      ok({
        HubArn: `arn:aws:securityhub:${region}:${ACCOUNT}:hub/default`,
        SubscribedAt: '2024-01-01T00:00:00Z',
        AutoEnableControls: true,
      }),
    'macie2:GetMacieSession': () => refuse('AccessDeniedException', 'Macie is not enabled.', 403),
    'inspector2:BatchGetAccountStatus': () =>
      ok({
        accounts: [
          {
            accountId: ACCOUNT,
            state: status,
            resourceState: { ec2: status, ecr: status, lambda: status, lambdaCode: status },
          },
        ],
        failedAccounts: [],
      }),
    'accessanalyzer:ListAnalyzers': ({ region }) =>
      ok({
        analyzers: [
          {
            arn: `arn:aws:access-analyzer:${region}:${ACCOUNT}:analyzer/account`,
            name: 'account',
            type: 'ACCOUNT',
            status: 'ACTIVE',
            createdAt: daysAgo(400),
          },
        ],
      }),
    'ssm:GetServiceSetting': ({ region, input }) => {
      const { SettingId } = input;
      if (SettingId !== '/ssm/documents/console/public-sharing-permission')
        return refuse('ServiceSettingNotFound', 'The specified service setting was not found.');
      const SettingValue = region === 'us-east-1' ? 'Disable' : 'Enable';
      return ok({ ServiceSetting: { SettingId, SettingValue, Status: 'Customized' } });
    },
    'support:DescribeTrustedAdvisorChecks': () =>
      ok({
        checks: Array.from({ length: 20 }, (_, at) => ({
          id: `check${at}`,
          name: `Check ${at}`,
          description: 'A check',
          category: 'security',
          metadata: [],
        })),
      }),
    'support:DescribeTrustedAdvisorCheckSummaries': (call) => {
      const ids = call.input['checkIds'];
      const found = Array.isArray(ids) ? (ids as readonly string[]) : [];
      return ok({
        summaries: found.map((checkId) => ({
          checkId,
          timestamp: '2026-10-31T00:00:00Z',
          status: 'ok',
          hasFlaggedResources: false,
          resourcesSummary: {
            resourcesProcessed: 10,
            resourcesFlagged: 0,
            resourcesIgnored: 0,
            resourcesSuppressed: 0,
          },
          categorySpecificSummary: {},
        })),
      });
    },
  };
}
