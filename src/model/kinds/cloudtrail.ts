export interface CloudTrailKinds {
  'cloudtrail:trail': TrailFacts;
}

export interface TrailFacts {
  readonly IsMultiRegionTrail: boolean;
  readonly IncludeGlobalServiceEvents: boolean;
  readonly EnableLogFileValidation: boolean;
  readonly KMSKeyId: string | null;
  readonly S3BucketName: string;
  /** ARN of the log group, without the closing `:*`; null: not delivered to CloudWatch Logs. */
  readonly CloudWatchLogsLogGroupArn: string | null;
  readonly IsLogging: boolean;
  /** S3's error code of the last attempt to deliver; null: it went well, or there was none yet. */
  readonly latestDeliveryError: string | null;
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
