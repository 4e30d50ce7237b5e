export interface LogsKinds {
  'logs:log-group': LogGroupFacts;
  'logs:metric-filter': MetricFilterFacts;
  'logs:resource-policy': LogsResourcePolicyFacts;
}

export interface MetricFilterFacts {
  readonly LogGroupName: string;
  readonly FilterPattern: string;
  readonly MetricTransformations: readonly MetricTransformation[];
}

export interface MetricTransformation {
  readonly MetricName: string;
  readonly MetricNamespace: string;
  readonly Dimensions: readonly { readonly Key: string; readonly Value: string }[];
}

export interface LogGroupFacts {
  /** Null: events never expire. */
  readonly RetentionInDays: number | null;
  /** Null: encrypted with AWS's own key. */
  readonly KmsKeyId: string | null;
  /** `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`. */
  readonly LogGroupClass: string;
}

/** A policy of the account that lets services, and perhaps others, write to its log groups. */
export interface LogsResourcePolicyFacts {
  /** As JSON text. */
  readonly PolicyDocument: string;
}
