export interface DataSyncKinds {
  'datasync:task': DataSyncTaskFacts;
}

export interface DataSyncTaskFacts {
  /** Null: none is named. */
  readonly CloudWatchLogGroupArn: string | null;
  /** `OFF`, `BASIC` or `TRANSFER`. */
  readonly LogLevel: string;
  /** `BASIC` or `ENHANCED`: the latter logs to `/aws/datasync` by itself. */
  readonly TaskMode: string;
}
