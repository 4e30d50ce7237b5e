export interface KmsKinds {
  'kms:key': KeyFacts;
}

export interface KeyFacts {
  readonly metadata: KeyMetadata;
  /** Null: rotation cannot be asked of this key (asymmetric, imported, in a custom store). */
  readonly EnableKeyRotation: boolean | null;
  readonly KeyPolicy: string;
}

export interface KeyMetadata {
  readonly KeyManager: 'AWS' | 'CUSTOMER';
  readonly KeyState: string;
  readonly KeySpec: string;
  readonly KeyUsage: string;
  readonly Origin: string;
  readonly MultiRegion: boolean;
  /** `REPLICA` follows its primary's rotation; null for single-region keys. */
  readonly multiRegionType: 'PRIMARY' | 'REPLICA' | null;
}
