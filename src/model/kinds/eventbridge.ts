export interface EventBridgeKinds {
  'eventbridge:bus': EventBusFacts;
  'eventbridge:endpoint': EventEndpointFacts;
  'eventbridge:schema-registry': SchemaRegistryFacts;
}

export interface EventBusFacts {
  /** The resource policy as JSON text. Null: it has none. */
  readonly Policy: string | null;
}

/** A global endpoint, which sends events to another region when its own fails. */
export interface EventEndpointFacts {
  /** `ENABLED` or `DISABLED`: whether events are copied to the other region all the time. */
  readonly ReplicationState: string;
}

export interface SchemaRegistryFacts {
  /** The resource policy as JSON text. Null: it has none. */
  readonly Policy: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}
