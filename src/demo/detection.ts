import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, hexId, HOME, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { BY_SCP, deny, ok, refuse } from './responder.ts';

/** The group's policy keeps security services out of Sydney, or so someone once thought. */
const GUARDED = 'ap-southeast-2';

const feature = (Name: string, Status: 'ENABLED' | 'DISABLED', ...agents: readonly string[]) => ({
  Name,
  Status,
  AdditionalConfiguration: agents.map((agent) => ({ Name: agent, Status: 'DISABLED' })),
});

/** The plans that came with GuardDuty when it was turned on; those that AWS added later cost extra and were left off. */
const FEATURES = [
  feature('CLOUD_TRAIL', 'ENABLED'),
  feature('DNS_LOGS', 'ENABLED'),
  feature('FLOW_LOGS', 'ENABLED'),
  feature('S3_DATA_EVENTS', 'ENABLED'),
  feature('EKS_AUDIT_LOGS', 'ENABLED'),
  feature('EBS_MALWARE_PROTECTION', 'DISABLED'),
  feature('RDS_LOGIN_EVENTS', 'DISABLED'),
  feature('LAMBDA_NETWORK_LOGS', 'DISABLED'),
  feature(
    'RUNTIME_MONITORING',
    'ENABLED',
    'EKS_ADDON_MANAGEMENT',
    'ECS_FARGATE_AGENT_MANAGEMENT',
    'EC2_AGENT_MANAGEMENT',
  ),
];

export function detection(calendar: Calendar): Responders {
  const detector = (region: string): string => uuid(`detector@${region}`).replaceAll('-', '');
  const watched = ['eu-west-1', 'eu-central-1'];
  return {
    'guardduty:ListDetectors': ({ region }) => {
      if (region === GUARDED) return deny('guardduty:ListDetectors', BY_SCP);
      return ok({ DetectorIds: watched.includes(region) ? [detector(region)] : [] });
    },
    'guardduty:GetDetector': ({ region }) =>
      ok({
        ServiceRole: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty`,
        Status: region === HOME ? 'ENABLED' : 'DISABLED',
        CreatedAt: calendar.daysAgo(900).toISOString(),
        FindingPublishingFrequency: 'SIX_HOURS',
        Features: FEATURES,
      }),
    'guardduty:GetAdministratorAccount': () => ok({}),
    'guardduty:ListMembers': ({ region }) =>
      ok({
        Members:
          region === HOME
            ? [
                {
                  AccountId: AGENCY,
                  MasterId: ACCOUNT,
                  Email: 'aws@agency.example',
                  RelationshipStatus: 'Enabled',
                  UpdatedAt: calendar.daysAgo(300).toISOString(),
                },
              ]
            : [],
      }),
    'guardduty:DescribeOrganizationConfiguration': () =>
      ok({ MemberAccountLimitReached: false, AutoEnableOrganizationMembers: 'NONE', Features: [] }),
    'guardduty:GetFindingsStatistics': ({ region }) =>
      ok({
        FindingStatistics: {
          GroupedByFindingType:
            region === HOME
              ? [
                  {
                    FindingType: 'UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS',
                    LastGeneratedAt: calendar.daysAgo(12),
                    TotalFindings: 1,
                  },
                  {
                    FindingType: 'Impact:EC2/BitcoinDomainRequest.Reputation',
                    LastGeneratedAt: calendar.daysAgo(40),
                    TotalFindings: 3,
                  },
                ]
              : [],
        },
      }),
    'config-service:DescribeConfigurationRecorders': ({ region }) =>
      ok({ ConfigurationRecorders: watched.includes(region) ? [recorder(region)] : [] }),
    'config-service:DescribeConfigurationRecorderStatus': ({ region }) =>
      ok({
        ConfigurationRecordersStatus: watched.includes(region)
          ? [
              {
                name: 'default',
                recording: region === HOME,
                lastStatus: region === HOME ? 'Success' : 'Failure',
                lastStartTime: calendar.daysAgo(700),
              },
            ]
          : [],
      }),
    'config-service:DescribeDeliveryChannels': ({ region }) =>
      ok({
        DeliveryChannels: watched.includes(region)
          ? [{ name: 'default', s3BucketName: 'saltmarsh-config-history' }]
          : [],
      }),
    'config-service:DescribeDeliveryChannelStatus': ({ region }) =>
      ok({
        DeliveryChannelsStatus: [
          {
            name: 'default',
            configHistoryDeliveryInfo:
              region === HOME
                ? {
                    lastStatus: 'Failure',
                    lastErrorCode: 'AccessDenied',
                    lastAttemptTime: calendar.daysAgo(0.2),
                  }
                : { lastStatus: 'Success', lastSuccessfulTime: calendar.daysAgo(200) },
          },
        ],
      }),
    'config-service:DescribeConfigurationAggregators': ({ region }) =>
      ok({
        ConfigurationAggregators:
          region === HOME
            ? [
                {
                  ConfigurationAggregatorName: 'shops',
                  OrganizationAggregationSource: {
                    RoleArn: `arn:aws:iam::${ACCOUNT}:role/config-recorder`,
                    AwsRegions: ['eu-west-1', 'eu-central-1'],
                  },
                },
              ]
            : [],
      }),
    'config-service:DescribeConfigRules': ({ region }) =>
      ok({ ConfigRules: region === HOME ? RULES.map((it) => rule(it)) : [] }),
    'config-service:DescribeComplianceByConfigRule': () =>
      ok({
        ComplianceByConfigRules: RULES.map((it) => ({
          ConfigRuleName: it.name,
          Compliance: {
            ComplianceType: it.failing === 0 ? 'COMPLIANT' : 'NON_COMPLIANT',
            ComplianceContributorCount: { CappedCount: it.failing, CapExceeded: false },
          },
        })),
      }),
    'config-service:DescribeConformancePacks': ({ region }) =>
      ok({ ConformancePackDetails: region === HOME ? [pack('payment-cards')] : [] }),
    'config-service:GetConformancePackComplianceSummary': () =>
      ok({
        ConformancePackComplianceSummaryList: [
          { ConformancePackName: 'payment-cards', ConformancePackComplianceStatus: 'NON_COMPLIANT' },
        ],
      }),
    'securityhub:DescribeHub': ({ region }) => {
      if (region === GUARDED) return deny('securityhub:DescribeHub', BY_SCP);
      if (region !== HOME)
        return refuse(
          'InvalidAccessException',
          `Account ${ACCOUNT} is not subscribed to AWS Security Hub`,
          401,
        );
      return ok({
        HubArn: `arn:aws:securityhub:${HOME}:${ACCOUNT}:hub/default`,
        SubscribedAt: calendar.daysAgo(640).toISOString(),
        AutoEnableControls: true,
      });
    },
    'securityhub:GetEnabledStandards': () => ok({ StandardsSubscriptions: [standard('INCOMPLETE')] }),
    'securityhub:GetFindings': () => ok({ Findings: FINDINGS.map((it) => hubFinding(it, calendar)) }),
    'securityhub:ListFindingAggregators': () => ok({ FindingAggregators: [] }),
    'securityhub:ListEnabledProductsForImport': () =>
      ok({
        ProductSubscriptions: ['aws/guardduty', 'aws/config', 'prowler/prowler'].map(
          (it) => `arn:aws:securityhub:${HOME}:${ACCOUNT}:product-subscription/${it}`,
        ),
      }),
    'securityhub:ListMembers': () =>
      ok({ Members: [{ AccountId: AGENCY, MemberStatus: 'Enabled', AdministratorId: ACCOUNT }] }),
    'securityhub:DescribeOrganizationConfiguration': () =>
      ok({ AutoEnable: false, MemberAccountLimitReached: false, AutoEnableStandards: 'NONE' }),
    'macie2:GetAutomatedDiscoveryConfiguration': () => ok({ status: 'DISABLED' }),
    'macie2:GetFindingStatistics': () =>
      ok({ countsByGroup: [{ groupKey: 'SensitiveData:S3Object/Personal', count: 6 }] }),
    'inspector2:ListFindingAggregations': () =>
      ok({
        aggregationType: 'ACCOUNT',
        responses: [
          {
            accountAggregation: {
              accountId: ACCOUNT,
              severityCounts: { all: 412, critical: 7, high: 38, medium: 201 },
              fixAvailableCount: 390,
            },
          },
        ],
      }),
    'inspector2:ListCoverage': () =>
      ok({
        coveredResources: [
          {
            resourceType: 'AWS_EC2_INSTANCE',
            resourceId: hexId('i', 'eu-west-1/production/loadgen'),
            accountId: ACCOUNT,
            scanType: 'PACKAGE',
            scanStatus: { statusCode: 'INACTIVE', reason: 'UNMANAGED_EC2_INSTANCE' },
          },
        ],
      }),
    'macie2:GetMacieSession': ({ region }) => {
      if (region === GUARDED) return deny('macie2:GetMacieSession', BY_SCP);
      // Frankfurt's was paused when its bill came.
      if (region === HOME || region === 'eu-central-1')
        return ok({
          status: region === HOME ? 'ENABLED' : 'PAUSED',
          createdAt: calendar.daysAgo(300),
          updatedAt: calendar.daysAgo(90),
          findingPublishingFrequency: 'SIX_HOURS',
        });
      return refuse('AccessDeniedException', 'Macie is not enabled.', 403);
    },
    'inspector2:BatchGetAccountStatus': ({ region }) => {
      if (region === GUARDED) return deny('inspector2:BatchGetAccountStatus', BY_SCP);
      const on = region === HOME ? 'ENABLED' : 'DISABLED';
      const state = (status: string) => ({ status, errorCode: 'ALREADY_ENABLED', errorMessage: '' });
      return ok({
        accounts: [
          {
            accountId: ACCOUNT,
            state: state(on),
            resourceState: {
              ec2: state(on),
              ecr: state(on),
              lambda: state('DISABLED'),
              lambdaCode: state('DISABLED'),
            },
          },
        ],
        failedAccounts: [],
      });
    },
  };
}

function recorder(region: string) {
  return {
    name: 'default',
    arn: `arn:aws:config:${region}:${ACCOUNT}:configuration-recorder/default/${uuid(`recorder@${region}`)}`,
    roleARN: `arn:aws:iam::${ACCOUNT}:role/config-recorder`,
    recordingGroup: { allSupported: true, includeGlobalResourceTypes: region === HOME, resourceTypes: [] },
  };
}

function standard(StandardsStatus: string) {
  const name = 'aws-foundational-security-best-practices/v/1.0.0';
  return {
    StandardsSubscriptionArn: `arn:aws:securityhub:${HOME}:${ACCOUNT}:subscription/${name}`,
    StandardsArn: `arn:aws:securityhub:${HOME}::standards/${name}`,
    StandardsInput: {},
    StandardsStatus,
  };
}

const FINDINGS = [
  {
    title: 'EC2.19 Security groups should not allow unrestricted access to ports with high risk',
    label: 'CRITICAL',
  },
  { title: 'RDS.2 RDS DB Instances should prohibit public access', label: 'CRITICAL' },
  { title: 'S3.8 S3 general purpose buckets should block public access', label: 'HIGH' },
] as const;

function hubFinding({ title, label }: (typeof FINDINGS)[number], calendar: Calendar) {
  const at = calendar.daysAgo(60).toISOString();
  return {
    SchemaVersion: '2018-10-08',
    Id: `arn:aws:securityhub:${HOME}:${ACCOUNT}:finding/${uuid(title)}`,
    ProductArn: `arn:aws:securityhub:${HOME}::product/aws/securityhub`,
    ProductName: 'Security Hub',
    GeneratorId: 'aws-foundational-security-best-practices',
    AwsAccountId: ACCOUNT,
    CreatedAt: at,
    UpdatedAt: at,
    Title: title,
    Description: title,
    Severity: { Label: label },
    Resources: [{ Type: 'AwsAccount', Id: `AWS::::Account:${ACCOUNT}` }],
  };
}

const RULES = [
  { name: 'no-data-outside-europe', failing: 2, by: null },
  { name: 'every-machine-has-an-owner', failing: 0, by: null },
  { name: 'securityhub-s3-bucket-public-read-prohibited-4f1a', failing: 3, by: 'securityhub.amazonaws.com' },
] as const;

function rule({ name, by }: (typeof RULES)[number]) {
  return {
    ConfigRuleName: name,
    ConfigRuleArn: `arn:aws:config:${HOME}:${ACCOUNT}:config-rule/config-rule-${uuid(name).slice(0, 6)}`,
    Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: `arn:aws:lambda:${HOME}:${ACCOUNT}:function:rules` },
    ConfigRuleState: 'ACTIVE',
    ...(by === null ? {} : { CreatedBy: by }),
  };
}

function pack(name: string) {
  return {
    ConformancePackName: name,
    ConformancePackArn: `arn:aws:config:${HOME}:${ACCOUNT}:conformance-pack/${name}/conformance-pack-ab12cd34e`,
    ConformancePackId: 'conformance-pack-ab12cd34e',
  };
}
