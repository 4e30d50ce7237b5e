export interface KinesisKinds {
  'kinesis:stream': StreamFacts;
}

export interface StreamFacts {
  /** Id, ARN or alias of the KMS key. Null: records are not encrypted. */
  readonly KeyId: string | null;
  readonly RetentionPeriodHours: number;
}
