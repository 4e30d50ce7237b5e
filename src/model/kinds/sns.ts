export interface SnsKinds {
  'sns:topic': TopicFacts;
}

export interface TopicFacts {
  /** Endpoints that get the topic's messages; one that is not confirmed does not count. */
  readonly confirmedSubscriptions: number;
}
