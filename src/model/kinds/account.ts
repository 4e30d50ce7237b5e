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
  /** Null: never set. */
  readonly securityContact: Contact | null;
  readonly billingContact: Contact | null;
  readonly operationsContact: Contact | null;
  /** Account-wide S3 block public access. Null: never set, which blocks nothing. */
  readonly s3PublicAccessBlock: PublicAccessBlock | null;
  /** Trusted Advisor's checks of the security category with their last result. */
  readonly trustedAdvisorSecurity: readonly TrustedAdvisorResult[];
}

export interface IamSummary {
  readonly AccountMFAEnabled: number;
  readonly AccountAccessKeysPresent: number;
  readonly AccountSigningCertificatesPresent: number;
  readonly Users: number;
  readonly MFADevicesInUse: number;
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

export interface RootCredentials {
  /** ISO 8601; null: never, as far as AWS remembers. */
  readonly passwordLastUsed: string | null;
  readonly keyLastUsed: readonly string[];
  readonly mfaActive: boolean;
  readonly activeKeys: number;
}

export interface Contact {
  readonly Name: string;
  readonly EmailAddress: string;
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
  /** Null: GuardDuty was never turned on here. */
  readonly guardDuty: GuardDutyDetector | null;
  readonly configRecorders: readonly ConfigRecorder[];
  readonly configDeliveryChannels: number;
  /** Null: Security Hub is off here. */
  readonly securityHub: { readonly SubscribedAt: string } | null;
  readonly accessAnalyzers: readonly AccessAnalyzer[];
  /** `disabled`: Macie was never turned on here. */
  readonly macie: 'enabled' | 'paused' | 'disabled';
  readonly inspector: InspectorStatus;
}

export interface GuardDutyDetector {
  readonly id: string;
  readonly enabled: boolean;
}

export interface ConfigRecorder {
  readonly name: string;
  readonly recording: boolean;
  readonly allSupported: boolean;
  readonly includeGlobalResourceTypes: boolean;
  /** `success`, `failure`, `pending`, or null where AWS has not said yet. */
  readonly lastStatus: string | null;
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
}
