export interface MemoryDbKinds {
  'memorydb:cluster': MemoryDbClusterFacts;
}

export interface MemoryDbClusterFacts {
  readonly TLSEnabled: boolean;
  /** ARN of the key. Null: one that AWS owns; every cluster is encrypted. */
  readonly KmsKeyId: string | null;
  /** `open-access`: whoever reaches the cluster may do everything. */
  readonly ACLName: string;
  readonly AutoMinorVersionUpgrade: boolean;
}
