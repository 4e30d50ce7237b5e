export interface CloudWatchKinds {
  'cloudwatch:alarm': AlarmFacts;
}

export interface AlarmFacts {
  /** The one metric that is watched; null for composite alarms and those on metric math. */
  readonly metric: AlarmMetric | null;
  /** The metrics that go into a metric math alarm's expression; empty for the others. */
  readonly mathMetrics: readonly AlarmMetric[];
  /** A composite alarm's condition on other alarms; null for metric alarms. */
  readonly AlarmRule: string | null;
  readonly ActionsEnabled: boolean;
  /** ARNs. */
  readonly AlarmActions: readonly string[];
}

export interface AlarmMetric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[];
}
