export interface EcrKinds {
  'ecr:repository': RepositoryFacts;
}

export interface RepositoryFacts {
  readonly ImageTagMutability: string;
  /** The repository's own setting, which counts only where its registry has no rules for basic scanning. */
  readonly ScanOnPush: boolean;
  /** `AES256`, `KMS`, `KMS_DSSE`. */
  readonly encryptionType: string;
  /** The policy as JSON text. Null: there is none. */
  readonly RepositoryPolicyText: string | null;
  readonly hasLifecyclePolicy: boolean;
  /** The image that was pushed last; lists of images for several platforms do not count. Null: there is none. */
  readonly latestImage: LatestImage | null;
}

export interface LatestImage {
  /** A tag, else the digest. */
  readonly name: string;
  /** `COMPLETE`, `ACTIVE`, `FAILED` …; null: it was never scanned. */
  readonly scanStatus: string | null;
  /** Findings of the last scan by severity; null: there was none. */
  readonly findings: Readonly<Record<string, number>> | null;
}

/** How a region's registry scans images (a fact of `aws:region`). */
export interface RegistryScanning {
  readonly ScanType: string;
  readonly Rules: readonly ScanningRule[];
}

export interface ScanningRule {
  /** `SCAN_ON_PUSH`, `CONTINUOUS_SCAN`, `MANUAL`. */
  readonly ScanFrequency: string;
  /** Repository names with `*`; without one, a part of a name. */
  readonly filters: readonly string[];
}
