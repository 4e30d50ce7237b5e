export interface EmrKinds {
  'emr:cluster': EmrClusterFacts;
  'emr:security-configuration': EmrSecurityConfigurationFacts;
}

/** Of clusters that start, run or wait; those that ended are not read. */
export interface EmrClusterFacts {
  /** `s3://…`, where logs go. Null: not to S3. */
  readonly LogUri: string | null;
  /** Whether logs go to CloudWatch, which newer releases can do. */
  readonly cloudWatchLogs: boolean;
  /** Name of its security configuration. Null: it has none. */
  readonly SecurityConfiguration: string | null;
  /** `INSTANCE_GROUP` or `INSTANCE_FLEET`. */
  readonly InstanceCollectionType: string;
  /** Security groups of the primary nodes. */
  readonly primarySecurityGroups: readonly string[];
  /** The primary nodes that are there; empty while it starts. */
  readonly primaryNodes: readonly EmrNode[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface EmrNode {
  /** `i-…`. */
  readonly Ec2InstanceId: string;
  /** Null: it has none. */
  readonly PublicIpAddress: string | null;
}

export interface EmrSecurityConfigurationFacts {
  readonly EncryptionConfiguration: EmrEncryption;
}

/** The part about encryption, whose members count as false where they are left out. */
export interface EmrEncryption {
  readonly EnableAtRestEncryption: boolean;
  readonly EnableInTransitEncryption: boolean;
  /** Whether the disks of the nodes are encrypted, beside what EMR writes to S3. */
  readonly localDisks: boolean;
}
