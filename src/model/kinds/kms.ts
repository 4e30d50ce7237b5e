export interface KmsKinds {
  'kms:key': KeyFacts;
}

export interface KeyFacts {
  readonly metadata: KeyMetadata;
  /** Null: rotation is not asked of this key (asymmetric, imported, in a custom store, a replica, not enabled). */
  readonly EnableKeyRotation: boolean | null;
}

export interface KeyMetadata {
  readonly KeyManager: 'AWS' | 'CUSTOMER';
  readonly KeyState: string;
  readonly KeySpec: string;
  readonly Origin: string;
  /** `REPLICA` follows its primary's rotation; null for single-region keys. */
  readonly multiRegionType: 'PRIMARY' | 'REPLICA' | null;
}
