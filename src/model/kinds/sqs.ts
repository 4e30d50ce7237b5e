export interface SqsKinds {
  'sqs:queue': QueueFacts;
}

export interface QueueFacts {
  readonly QueueUrl: string;
  /** The policy as JSON text. Null: there is none. */
  readonly Policy: string | null;
}
