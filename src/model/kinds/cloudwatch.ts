export interface CloudWatchKinds {
  'cloudwatch:alarm': AlarmFacts;
}

export interface AlarmFacts {
  /** Null for alarms on metric math or composites. */
  readonly MetricName: string | null;
  readonly Namespace: string | null;
  readonly ActionsEnabled: boolean;
  readonly AlarmActions: readonly string[];
}
