export interface DaxKinds {
  'dax:cluster': DaxClusterFacts;
}

export interface DaxClusterFacts {
  readonly SSEEnabled: boolean;
  /** `TLS` or `NONE`. */
  readonly ClusterEndpointEncryptionType: string;
  /** Of each node. */
  readonly availabilityZones: readonly string[];
}
