export interface LogsKinds {
  'logs:metric-filter': MetricFilterFacts;
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
