export interface KmsKinds {
  'kms:key': KeyFacts;
  'kms:custom-key-store': CustomKeyStoreFacts;
}

/** Where keys lie that are not in KMS itself: a CloudHSM cluster, or a key manager outside of AWS. */
export interface CustomKeyStoreFacts {
  readonly CustomKeyStoreType: 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE';
  /** `CONNECTED`, `CONNECTING`, `FAILED`, `DISCONNECTED` or `DISCONNECTING`. */
  readonly ConnectionState: string;
  /** Why connecting failed. Null: it did not. */
  readonly ConnectionErrorCode: string | null;
}

export interface KeyFacts {
  readonly metadata: KeyMetadata;
  /** Null: rotation is not asked of this key (asymmetric, imported, in a custom store, a replica, not enabled). */
  readonly EnableKeyRotation: boolean | null;
  /** The policy as JSON text. Null: the key is one of AWS's own, whose policies nobody in the account can change. */
  readonly KeyPolicy: string | null;
  /** The grants in force; none are read of AWS's own keys. */
  readonly grants: readonly KeyGrant[];
}

/** What a grant lets somebody do with a key, beside the key's policy. */
export interface KeyGrant {
  readonly id: string;
  /** ARN of a user, role, session or account, or a service's name. */
  readonly grantee: string;
  /** As KMS names them: `Decrypt`, `CreateGrant` … */
  readonly operations: readonly string[];
  /** Whether it holds only for an encryption context or on behalf of one resource. */
  readonly constrained: boolean;
}

export interface KeyMetadata {
  readonly KeyManager: 'AWS' | 'CUSTOMER';
  readonly KeyState: string;
  readonly KeySpec: string;
  readonly Origin: string;
  /** `REPLICA` follows its primary's rotation; null for single-region keys. */
  readonly multiRegionType: 'PRIMARY' | 'REPLICA' | null;
}
