export interface MqKinds {
  'mq:broker': BrokerFacts;
}

export interface BrokerFacts {
  /** `ACTIVEMQ` or `RABBITMQ`. */
  readonly EngineType: string;
  /** `SINGLE_INSTANCE`, `ACTIVE_STANDBY_MULTI_AZ` or `CLUSTER_MULTI_AZ`. */
  readonly DeploymentMode: string;
  readonly EngineVersion: string;
  readonly AutoMinorVersionUpgrade: boolean;
  readonly PubliclyAccessible: boolean;
  /** Which logs go to CloudWatch Logs. RabbitMQ has no audit log. */
  readonly Logs: { readonly General: boolean; readonly Audit: boolean };
  /** Id, ARN or alias of the KMS key. Null: one that AWS owns and shows to nobody. */
  readonly KmsKeyId: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}
