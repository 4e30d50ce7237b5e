export interface SqsKinds {
  'sqs:queue': QueueFacts;
}

export interface QueueFacts {
  readonly QueueUrl: string;
  /** The policy as JSON text. Null: there is none. */
  readonly Policy: string | null;
  /** What encrypts messages at rest: keys of SQS's own, or the KMS key's id, ARN or alias. Null: nothing. */
  readonly encryption: { readonly KmsMasterKeyId: string | null } | null;
  /** ARN of the queue for messages that nobody could handle. Null: none. */
  readonly deadLetterTarget: string | null;
}
