export interface LogsKinds {
  'logs:metric-filter': MetricFilterFacts;
}

export interface MetricFilterFacts {
  readonly LogGroupName: string;
  readonly FilterPattern: string;
  readonly MetricTransformations: readonly { readonly MetricName: string; readonly MetricNamespace: string }[];
}
