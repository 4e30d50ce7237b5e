export interface CloudTrailKinds {
  'cloudtrail:trail': TrailFacts;
}

export interface TrailFacts {
  readonly IsMultiRegionTrail: boolean;
  readonly IsOrganizationTrail: boolean;
  readonly IncludeGlobalServiceEvents: boolean;
  readonly EnableLogFileValidation: boolean;
  readonly KMSKeyId: string | null;
  readonly S3BucketName: string;
  /** ARN of the log group, without the closing `:*`; null: not delivered to CloudWatch Logs. */
  readonly CloudWatchLogsLogGroupArn: string | null;
  readonly IsLogging: boolean;
  /** ISO 8601; null: nothing delivered yet. */
  readonly latestDelivery: string | null;
  readonly latestDeliveryError: string | null;
  /** Whether all management events, reads and writes, are recorded. */
  readonly eventSelectors: TrailEventSelectors;
}

export interface TrailEventSelectors {
  readonly managementEvents: 'all' | 'read-only' | 'write-only' | 'none';
  readonly excludedSources: readonly string[];
}
