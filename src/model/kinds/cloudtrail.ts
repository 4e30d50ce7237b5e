export interface CloudTrailKinds {
  'cloudtrail:trail': TrailFacts;
  'cloudtrail:event-data-store': EventDataStoreFacts;
}

export interface TrailFacts {
  readonly IsMultiRegionTrail: boolean;
  /** Whether it is a trail of the organization, which records all of its accounts. */
  readonly IsOrganizationTrail: boolean;
  readonly IncludeGlobalServiceEvents: boolean;
  readonly EnableLogFileValidation: boolean;
  readonly KMSKeyId: string | null;
  readonly S3BucketName: string;
  /** ARN of the log group, without the closing `:*`; null: not delivered to CloudWatch Logs. */
  readonly CloudWatchLogsLogGroupArn: string | null;
  readonly IsLogging: boolean;
  /** S3's error code of the last attempt to deliver; null: it went well, or there was none yet. */
  readonly latestDeliveryError: string | null;
  /** The last delivery to the bucket, ISO 8601. Null: there was none. */
  readonly latestDeliveryTime: string | null;
  /** When logging was last started, ISO 8601. Null: never, or AWS does not tell. */
  readonly startLoggingTime: string | null;
  /** As of deliveries to the bucket, but to CloudWatch Logs. */
  readonly latestCloudWatchLogsDeliveryError: string | null;
  readonly latestCloudWatchLogsDeliveryTime: string | null;
  /** Whether CloudTrail Insights looks for unusual activity in it. */
  readonly hasInsightSelectors: boolean;
  /** False: the trail has AWS's default selectors, which record all management events. */
  readonly hasCustomEventSelectors: boolean;
  readonly eventSelectors: TrailEventSelectors;
}

/** One of the two lists is empty: a trail has basic or advanced selectors. Both empty: AWS's default. */
export interface TrailEventSelectors {
  readonly EventSelectors: readonly BasicEventSelector[];
  readonly AdvancedEventSelectors: readonly (readonly AdvancedFieldSelector[])[];
}

export interface BasicEventSelector {
  readonly ReadWriteType: string;
  readonly IncludeManagementEvents: boolean;
  readonly ExcludeManagementEventSources: readonly string[];
  readonly DataResources: readonly DataResource[];
}

/** `AWS::S3::Object` with the beginnings of ARNs: `arn:aws:s3` is all of them. */
export interface DataResource {
  readonly Type: string;
  readonly Values: readonly string[];
}

export interface AdvancedFieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[];
  readonly StartsWith?: readonly string[];
  readonly EndsWith?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly NotEndsWith?: readonly string[];
}

/** A store of CloudTrail Lake. */
export interface EventDataStoreFacts {
  /** Null: AWS's own key. */
  readonly KmsKeyId: string | null;
  /** `ENABLED`, `STOPPED_INGESTION`, `PENDING_DELETION` …. */
  readonly status: string;
}
