export interface FmsKinds {
  'fms:policy': FirewallPolicyFacts;
}

/** A policy of Firewall Manager, as its administrator sees it. */
export interface FirewallPolicyFacts {
  /** By account of the organization. Empty: it has not been evaluated anywhere. */
  readonly compliance: readonly {
    readonly account: string;
    /** `COMPLIANT` or `NON_COMPLIANT`; an account with several evaluations has the worst of them. */
    readonly status: string;
    readonly violators: number;
  }[];
}
