import type { PublicAccessBlock } from './account.ts';

export interface S3Kinds {
  's3:bucket': BucketFacts;
  's3:access-point': AccessPointFacts;
  's3:multi-region-access-point': MultiRegionAccessPointFacts;
}

export interface BucketFacts {
  /** Null: no rule. Buckets made since January 2023 always have one. */
  readonly BucketEncryption: readonly BucketEncryptionRule[] | null;
  readonly VersioningConfiguration: {
    readonly Status: 'Enabled' | 'Suspended' | 'Off';
    readonly MfaDelete: boolean;
  };
  /** Null: access is not logged. */
  readonly LoggingConfiguration: {
    readonly DestinationBucketName: string;
    readonly LogFilePrefix: string;
  } | null;
  /** Null: never set on the bucket, which blocks nothing. */
  readonly PublicAccessBlockConfiguration: PublicAccessBlock | null;
  /** Null: the bucket has no ownership controls, so ACLs are in force (`ObjectWriter`). */
  readonly OwnershipControls: string | null;
  readonly acl: readonly AclGrant[];
  /** The policy as JSON text. Null: there is none. */
  readonly BucketPolicy: string | null;
  /** Null: Object Lock is off. */
  readonly ObjectLockConfiguration: ObjectLock | null;
  /** Null: there are no rules. */
  readonly LifecycleConfiguration: readonly LifecycleRule[] | null;
  /** ARNs of the buckets that enabled replication rules copy to. */
  readonly replicaBuckets: readonly string[];
  /** Where events go to: ARNs of topics, queues and functions, and `EventBridge`. */
  readonly eventDestinations: readonly string[];
  /** Whether the bucket is served as a website. */
  readonly website: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface ObjectLock {
  /** How long new objects are locked, unless they say so themselves. Null: not at all. */
  readonly DefaultRetention: {
    readonly Mode: string;
    readonly Days: number | null;
    readonly Years: number | null;
  } | null;
}

export interface LifecycleRule {
  readonly Status: string;
  /** Whether it deletes versions that are not the newest any more, after a time. */
  readonly expiresOldVersions: boolean;
}

export interface AccessPointFacts {
  /** `Internet`, or `VPC`: it answers requests from one VPC only. */
  readonly networkOrigin: string;
  readonly PublicAccessBlockConfiguration: PublicAccessBlock;
}

export interface MultiRegionAccessPointFacts {
  readonly PublicAccessBlockConfiguration: PublicAccessBlock;
}

export interface BucketEncryptionRule {
  readonly SSEAlgorithm: string;
  readonly KMSMasterKeyID: string | null;
  readonly BucketKeyEnabled: boolean;
}

export interface AclGrant {
  /** A group's URI (`http://acs.amazonaws.com/groups/global/AllUsers`), a canonical user id or an e-mail address. */
  readonly grantee: string;
  readonly type: string;
  readonly permission: string;
}
