export interface RedshiftKinds {
  'redshift:cluster': RedshiftClusterFacts;
  'redshift:parameter-group': RedshiftParameterGroupFacts;
  'redshift:subnet-group': RedshiftSubnetGroupFacts;
  'redshift:workgroup': RedshiftWorkgroupFacts;
  'redshift:namespace': RedshiftNamespaceFacts;
}

export interface RedshiftClusterFacts {
  readonly PubliclyAccessible: boolean;
  readonly Encrypted: boolean;
  /** ARN of the key. Null: not encrypted, or by a hardware module. */
  readonly KmsKeyId: string | null;
  readonly EnhancedVpcRouting: boolean;
  readonly AllowVersionUpgrade: boolean;
  /** Days; 0: automated snapshots are off. */
  readonly AutomatedSnapshotRetentionPeriod: number;
  readonly MasterUsername: string;
  readonly DBName: string;
  readonly MultiAZ: boolean;
  /** Null: it has no endpoint yet. */
  readonly Port: number | null;
  readonly VpcSecurityGroupIds: readonly string[];
  readonly ClusterParameterGroupName: string;
  /** `in-sync`, or why the group's parameters are not in force. */
  readonly parameterApplyStatus: string;
  readonly logging: RedshiftLogging;
  readonly Tags: Readonly<Record<string, string>>;
}

/** Of the audit logs (connections, users, user activity). */
export interface RedshiftLogging {
  readonly enabled: boolean;
  /** The S3 bucket. Null: they go to CloudWatch Logs, or nowhere. */
  readonly BucketName: string | null;
  /** Of those that go to CloudWatch Logs: `connectionlog`, `userlog`, `useractivitylog`. */
  readonly exports: readonly string[];
}

/** A parameter group that rules some cluster. */
export interface RedshiftParameterGroupFacts {
  /** By name; a value of null is not set. */
  readonly parameters: Readonly<Record<string, string | null>>;
}

export interface RedshiftSubnetGroupFacts {
  /** Of its subnets. */
  readonly availabilityZones: readonly string[];
}

/** Computing power of Redshift Serverless. */
export interface RedshiftWorkgroupFacts {
  readonly PubliclyAccessible: boolean;
  readonly EnhancedVpcRouting: boolean;
  readonly ConfigParameters: Readonly<Record<string, string>>;
}

/** Databases and users of Redshift Serverless. */
export interface RedshiftNamespaceFacts {
  /** ARN of the key. Null: one that AWS owns. */
  readonly KmsKeyId: string | null;
  readonly AdminUsername: string;
  /** `connectionlog`, `userlog`, `useractivitylog`. */
  readonly LogExports: readonly string[];
}
