export interface KafkaKinds {
  'kafka:cluster': KafkaClusterFacts;
  'kafka:connector': KafkaConnectorFacts;
}

/** Null, where it may be, means that the cluster is serverless: AWS decides that. */
export interface KafkaClusterFacts {
  readonly KafkaVersion: string | null;
  /** `DISABLED` or `SERVICE_PROVIDED_EIPS`: whether the brokers have addresses that the internet reaches. */
  readonly publicAccess: string | null;
  /** How clients connect: `TLS`, `TLS_PLAINTEXT` or `PLAINTEXT`. */
  readonly ClientBroker: string | null;
  /** Whether brokers speak TLS with each other. */
  readonly InCluster: boolean | null;
  readonly clients: KafkaClients;
  /** `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER` or `PER_TOPIC_PER_PARTITION`. */
  readonly EnhancedMonitoring: string | null;
  /** ARN of the KMS key of the brokers' disks. */
  readonly DataVolumeKMSKeyId: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface KafkaClients {
  /** Ways in which they prove who they are: `IAM`, `SCRAM`, `mTLS`. */
  readonly authentication: readonly string[];
  /** Whether they may stay unnamed. */
  readonly Unauthenticated: boolean;
}

export interface KafkaConnectorFacts {
  /** `TLS` or `PLAINTEXT`: how it speaks to the cluster. */
  readonly EncryptionType: string;
  /** Where its workers' logs go: `CloudWatchLogs`, `Firehose`, `S3`. */
  readonly workerLogs: readonly string[];
}
