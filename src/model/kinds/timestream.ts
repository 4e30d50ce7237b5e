export interface TimestreamKinds {
  'timestream:database': TimestreamDatabaseFacts;
}

export interface TimestreamDatabaseFacts {
  /** ARN of the key that encrypts it: always one of KMS, AWS's own if nobody chose another. */
  readonly KmsKeyId: string;
}
