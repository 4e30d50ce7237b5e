export interface SnsKinds {
  'sns:topic': TopicFacts;
}

export interface TopicFacts {
  /** Confirmed subscriptions that this account made itself; other accounts may have made more. */
  readonly ownSubscriptions: number;
  /** Endpoints that get the topic's messages, at least; one that is not confirmed does not count. */
  readonly confirmedSubscriptions: number;
  /** Addresses that its messages are sent to over plain HTTP, of the account's own subscriptions. */
  readonly plainHttpEndpoints: readonly string[];
  /** Id, ARN or alias of the KMS key. Null: messages are not encrypted by SNS itself. */
  readonly KmsMasterKeyId: string | null;
  /** The policy as JSON text; a topic always has one. */
  readonly Policy: string;
}
