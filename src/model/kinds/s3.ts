import type { PublicAccessBlock } from './account.ts';

export interface S3Kinds {
  's3:bucket': BucketFacts;
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
  readonly Tags: Readonly<Record<string, string>>;
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
