import type { FoundCredential } from '../credential.ts';

/** AWS Systems Manager. What a region has set for all of it stands in `aws:region`. */
export interface SsmKinds {
  'ssm:managed-instance': ManagedInstanceFacts;
  'ssm:compliance': ComplianceFacts;
  'ssm:document': DocumentFacts;
  'ssm:parameter': ParameterFacts;
}

/** A machine that Systems Manager runs commands on: an EC2 instance (by its id) or one outside AWS (`mi-…`). */
export interface ManagedInstanceFacts {
  /** The same as the resource's id, so that others can be found by it. */
  readonly InstanceId: string;
  /** The role that it was registered with. Null: an EC2 instance that acts with its instance profile. */
  readonly IamRole: string | null;
  /** `Online`, `ConnectionLost` or `Inactive`. */
  readonly PingStatus: string;
  readonly AgentVersion: string;
  /** Whether that is the newest. Null: not told; of Windows it means nothing. */
  readonly isLatestVersion: boolean | null;
  /** `Linux`, `Windows` or `MacOS`. */
  readonly PlatformType: string;
}

/** What Systems Manager last found about one machine, by type: `Patch`, `Association`, or one of your own. */
export interface ComplianceFacts {
  readonly ResourceId: string;
  readonly ComplianceType: string;
  /** `COMPLIANT` or `NON_COMPLIANT`. */
  readonly status: string;
  /** How many patches are missing, or associations failed. */
  readonly nonCompliant: number;
  /** ISO 8601; null: not told. */
  readonly executedAt: string | null;
}

/** A document of the account's own: a script, an automation, or preferences of sessions. */
export interface DocumentFacts {
  /** Account ids; `all`: everybody. */
  readonly sharedWith: readonly string[];
  /** What in it looks like a credential. */
  readonly contentSecrets: readonly FoundCredential[];
  /** Where sessions are logged to, by a document of the type Session. Null: a document of another type. */
  readonly sessionLogs: SessionLogs | null;
  /** When sessions end by themselves, by a document of the type Session. Null: a document of another type. */
  readonly sessionLimits: SessionLimits | null;
}

export interface SessionLogs {
  /** Empty: not to a bucket. */
  readonly s3BucketName: string;
  /** Empty: not to CloudWatch Logs. */
  readonly cloudWatchLogGroupName: string;
}

export interface SessionLimits {
  /** Minutes. Null: none. */
  readonly maxSessionDuration: number | null;
}

export interface ParameterFacts {
  /** `String`, `StringList` or `SecureString`. */
  readonly Type: string;
  /** Whether its name says that it holds a credential. Its value is not read. */
  readonly isNamedLikeSecret: boolean;
}
