export interface FirehoseKinds {
  'firehose:delivery-stream': DeliveryStreamFacts;
}

export interface DeliveryStreamFacts {
  /** `DirectPut`, `KinesisStreamAsSource`, `MSKAsSource` … */
  readonly DeliveryStreamType: string;
  /** Whether records are encrypted while Firehose holds them. */
  readonly encrypted: boolean;
  /** ARN of the KMS key that encrypts what goes to S3. Null: the bucket's own encryption holds. */
  readonly s3Key: string | null;
  /** Whether it writes to S3 at all, be it only what failed elsewhere. */
  readonly toS3: boolean;
}
