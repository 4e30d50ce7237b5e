export interface EksKinds {
  'eks:cluster': EksClusterFacts;
  'eks:nodegroup': NodegroupFacts;
}

export interface EksClusterFacts {
  /** Of Kubernetes, as `1.34`. */
  readonly Version: string;
  readonly ResourcesVpcConfig: {
    readonly EndpointPublicAccess: boolean;
    readonly EndpointPrivateAccess: boolean;
    /** Where the public endpoint may be asked from. */
    readonly PublicAccessCidrs: readonly string[];
  };
  /** The logs of the control plane that are on: `api`, `audit` … */
  readonly enabledLogs: readonly string[];
  /** ARN of the KMS key that encrypts secrets. Null: a key of AWS's own, since version 1.28; none before. */
  readonly secretsKey: string | null;
  readonly DeletionProtection: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A group of nodes that EKS manages. */
export interface NodegroupFacts {
  readonly Version: string;
  readonly Tags: Readonly<Record<string, string>>;
}
