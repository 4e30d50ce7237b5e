export interface MacieKinds {
  'macie2:session': MacieFacts;
}

/** Macie in a region where it was turned on. */
export interface MacieFacts {
  readonly status: 'enabled' | 'paused';
  /** `enabled` or `disabled`. Null: Macie is paused. */
  readonly automatedDiscovery: string | null;
  /** This account's findings of medium and high severity that nobody has archived, by type. Null: Macie is paused. */
  readonly openFindings: readonly { readonly type: string; readonly count: number }[] | null;
}
