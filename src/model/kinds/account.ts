import type { Budget, CostAnomalyMonitor, CostAnomalySubscription, DataExport, Spend } from './billing.ts';
import type { HealthNotice } from './health.ts';
import type { RegistryScanning } from './ecr.ts';
import type { DelegatedAdministrator, OptOut, OrganizationFacts, PolicyLevel } from './organization.ts';

/** Facts of the account as a whole, and of each of its regions. */
export interface AccountKinds {
  'aws:account': AccountFacts;
  'aws:region': RegionFacts;
}

export interface AccountFacts {
  /** IAM's own counters, as `iam:GetAccountSummary` names them. */
  readonly iamSummary: IamSummary;
  /** Null: the account has no password policy of its own, so AWS's default holds. */
  readonly iamPasswordPolicy: PasswordPolicy | null;
  /** The root user's row of the credential report. */
  readonly rootCredentials: RootCredentials;
  /** Whom AWS turns to first. */
  readonly contactInformation: ContactInformation;
  /** Null: never set. */
  readonly securityContact: Contact | null;
  readonly billingContact: Contact | null;
  readonly operationsContact: Contact | null;
  /** Account-wide S3 block public access. Null: never set, which blocks nothing. */
  readonly s3PublicAccessBlock: PublicAccessBlock | null;
  /** Null: the account is in no organization. */
  readonly organization: OrganizationFacts | null;
  /**
   * The service control policies over the account, from the root down to the account itself; every level must allow.
   * Null: none hold, because the account is in no organization, manages it, or the organization does not use the type.
   */
  readonly serviceControlPolicies: readonly PolicyLevel[] | null;
  /** The resource control policies, likewise. */
  readonly resourceControlPolicies: readonly PolicyLevel[] | null;
  /** `ALL` or `CONSOLIDATED_BILLING`. Null: the account is in no organization. */
  readonly organizationFeatureSet: string | null;
  /** Member accounts that services let manage the organization's. Null: the account is in no organization. */
  readonly delegatedAdministrators: readonly DelegatedAdministrator[] | null;
  /** What the effective policy says of AWS's AI services using the account's content. Null: there is no policy. */
  readonly aiServicesOptOut: readonly OptOut[] | null;
  /**
   * Of central root access: `RootCredentialsManagement` and `RootSessions`, where they are on. Null: off for the whole
   * organization, or not told to this account, which neither manages one nor is delegated to.
   */
  readonly centralRootAccess: readonly string[] | null;
  /** Invitations to an organization that this account has not answered. */
  readonly openInvitations: readonly { readonly organization: string; readonly expires: string | null }[];
  /** `o-…/r-…/ou-…/`, as the condition key `aws:PrincipalOrgPaths` has it. Null: the account is in no organization. */
  readonly organizationPath: string | null;
  /** Of Shield Advanced: `ACTIVE` or `INACTIVE`. */
  readonly shieldSubscription: string;
  /** How many people Shield's response team could call. */
  readonly shieldEmergencyContacts: number;
  /** ARNs of what Shield Advanced protects. */
  readonly shieldProtections: readonly string[];
  /** Trusted Advisor's checks of the security category with their last result. */
  readonly trustedAdvisorSecurity: readonly TrustedAdvisorResult[];
  /** What AWS Health has open of abuse and of exposed credentials. */
  readonly healthNotices: readonly HealthNotice[];
  readonly budgets: readonly Budget[];
  readonly costAnomalyMonitors: readonly CostAnomalyMonitor[];
  readonly costAnomalySubscriptions: readonly CostAnomalySubscription[];
  readonly dataExports: readonly DataExport[];
  /** What was used in this month and the three before, without credits, refunds and tax. Null: no Cost Explorer. */
  readonly spend: readonly Spend[] | null;
}

export interface IamSummary {
  readonly AccountMFAEnabled: number;
  readonly AccountAccessKeysPresent: number;
  readonly AccountSigningCertificatesPresent: number;
  /** 0: root has no password, as in a member account of an organization that manages root centrally. Null: not told. */
  readonly AccountPasswordPresent: number | null;
}

export interface PasswordPolicy {
  readonly MinimumPasswordLength: number;
  readonly RequireSymbols: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireUppercaseCharacters: boolean;
  readonly RequireLowercaseCharacters: boolean;
  /** Number of earlier passwords refused; null: none is. */
  readonly PasswordReusePrevention: number | null;
  /** Days; null: passwords do not expire. */
  readonly MaxPasswordAge: number | null;
}

/** Dates in ISO 8601. The report is up to four hours old: a later use is not in it yet. */
export interface RootCredentials {
  /** Null: never, as far as AWS remembers (October 2014). */
  readonly passwordLastUsed: string | null;
  /** Of the access keys that were ever used, deactivated ones included. */
  readonly keyLastUsed: readonly string[];
}

export interface Contact {
  readonly Name: string;
  readonly EmailAddress: string;
}

export interface ContactInformation {
  readonly FullName: string;
  readonly CompanyName: string | null;
  readonly PhoneNumber: string;
}

export interface PublicAccessBlock {
  readonly BlockPublicAcls: boolean;
  readonly IgnorePublicAcls: boolean;
  readonly BlockPublicPolicy: boolean;
  readonly RestrictPublicBuckets: boolean;
}

export interface TrustedAdvisorResult {
  readonly id: string;
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'error' | 'not_available';
  readonly flagged: number;
}

export interface RegionFacts {
  readonly ebsEncryptionByDefault: boolean;
  /** Trails of other home regions that record this region too. */
  readonly trailsFromElsewhere: readonly TrailElsewhere[];
  /** Null: GuardDuty was never turned on here. */
  readonly guardDuty: GuardDutyDetector | null;
  readonly configRecorders: readonly ConfigRecorder[];
  /** Where AWS Config delivers to. Null: nowhere. */
  readonly configDelivery: ConfigDelivery | null;
  readonly configAggregators: readonly ConfigAggregator[];
  /** Null: Security Hub is off here. */
  readonly securityHub: { readonly SubscribedAt: string } | null;
  readonly accessAnalyzers: readonly AccessAnalyzer[];
  /** `disabled`: Macie was never turned on here. */
  readonly macie: 'enabled' | 'paused' | 'disabled';
  readonly inspector: InspectorStatus;
  /** How images of the region's registry are scanned. */
  readonly ecrScanning: RegistryScanning;
  /** Whether calls of Bedrock's models are logged. */
  readonly bedrockInvocationLogging: boolean;
  /** Kafka's versions that MSK has, by number: `ACTIVE` or `DEPRECATED`. */
  readonly kafkaVersions: Readonly<Record<string, string>>;
  /** Versions that Amazon MQ offers for new brokers, by engine: `ACTIVEMQ`, `RABBITMQ`. */
  readonly mqEngineVersions: Readonly<Record<string, readonly string[]>>;
  /** `block-all-sharing`, `block-new-sharing` or `unblocked`. */
  readonly snapshotBlockPublicAccess: string;
  /** `block-new-sharing` or `unblocked`. */
  readonly imageBlockPublicAccess: string;
  readonly instanceMetadataDefaults: InstanceMetadataDefaults;
  /** Whether the serial console of EC2 instances may be used. */
  readonly serialConsoleAccess: boolean;
  readonly vpcBlockPublicAccess: VpcBlockPublicAccess;
  /** Whether Athena still knows queries (45 days) of the workgroup `primary`, which every region has. */
  readonly athenaPrimaryQueried: boolean;
  /** Which security groups EMR refuses to start a cluster with. */
  readonly emrBlockPublicAccess: EmrBlockPublicAccess;
  /** `Enable` or `Disable`: whether documents of Systems Manager may be made public. Null: never set, which allows it. */
  readonly ssmDocumentSharing: string | null;
  /** `CloudWatch`: where the output of Automation's scripts goes. Null or empty: nowhere. */
  readonly ssmAutomationLogs: string | null;
  /** Whether this account is an administrator of Firewall Manager here. */
  readonly isFirewallManager: boolean;
}

/** What instances get whose launch does not say otherwise. Null: no preference, so that the image decides. */
export interface InstanceMetadataDefaults {
  /** `required` or `optional`. */
  readonly HttpTokens: string | null;
  /** `enabled` or `disabled`. */
  readonly HttpEndpoint: string | null;
}

export interface VpcBlockPublicAccess {
  /** `off`, `block-bidirectional` or `block-ingress`. */
  readonly InternetGatewayBlockMode: string;
  /** VPCs and subnets that it does not hold for, or only for one direction. */
  readonly exclusions: readonly {
    /** `vpc-…` or `subnet-…`. */
    readonly resource: string;
    /** `allow-bidirectional` or `allow-egress`. */
    readonly InternetGatewayExclusionMode: string;
  }[];
}

export interface EmrBlockPublicAccess {
  readonly BlockPublicSecurityGroupRules: boolean;
  /** Ports that may be open to everybody nevertheless, first and last. */
  readonly PermittedPublicSecurityGroupRuleRanges: readonly {
    readonly MinRange: number;
    readonly MaxRange: number;
  }[];
}

export interface TrailElsewhere {
  readonly arn: string;
  readonly homeRegion: string;
}

export interface GuardDutyDetector {
  readonly id: string;
  readonly enabled: boolean;
}

export interface ConfigRecorder {
  readonly name: string;
  /** While it is true there is a delivery channel too: AWS deletes none under a running recorder. */
  readonly recording: boolean;
  readonly allSupported: boolean;
  /** Types that are left out of a recorder that records all others; empty for the rest. */
  readonly excludedTypes: readonly string[];
  /** Users, groups, roles and policies of IAM, by type, that it records. They are the same in every region. */
  readonly globalTypes: readonly string[];
  /** ARN of the role that it reads with. Null: not told. */
  readonly roleARN: string | null;
  /** `success`, `failure`, `pending`, `notapplicable`; null where AWS has not said yet. */
  readonly lastStatus: string | null;
}

export interface ConfigDelivery {
  readonly s3BucketName: string;
  /** Why the last delivery of the history failed, as AWS's code; null: it went well, or there was none yet. */
  readonly lastErrorCode: string | null;
}

export interface ConfigAggregator {
  readonly name: string;
  /** Whether it gathers all accounts of the organization; else of accounts that are named. */
  readonly isOfOrganization: boolean;
  readonly allRegions: boolean;
}

export interface AccessAnalyzer {
  readonly name: string;
  readonly type: string;
  readonly status: string;
}

/** Inspector's state per kind of thing it scans, as `inspector2:BatchGetAccountStatus` spells it. */
export interface InspectorStatus {
  readonly ec2: string;
  readonly ecr: string;
  readonly lambda: string;
  readonly lambdaCode: string;
}
