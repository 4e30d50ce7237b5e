export interface GlacierKinds {
  'glacier:vault': GlacierVaultFacts;
}

export interface GlacierVaultFacts {
  /** Null: it has none. */
  readonly AccessPolicy: string | null;
}
