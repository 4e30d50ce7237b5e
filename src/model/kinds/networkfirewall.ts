export interface NetworkFirewallKinds {
  'networkfirewall:firewall': FirewallFacts;
  'networkfirewall:policy': FirewallPolicyFacts;
  'networkfirewall:stateless-rule-group': StatelessRuleGroupFacts;
}

export interface FirewallFacts {
  /** How many zones it has an endpoint in: it takes one subnet of each. */
  readonly zones: number;
  readonly DeleteProtection: boolean;
  /** Whether its subnets, or zones where it hangs on a transit gateway, are kept from being changed. */
  readonly SubnetChangeProtection: boolean;
  /** What is logged: `ALERT`, `FLOW`, `TLS`. */
  readonly logTypes: readonly string[];
}

export interface FirewallPolicyFacts {
  /** ARNs of its rule groups of both kinds. */
  readonly ruleGroups: readonly string[];
  readonly StatelessDefaultActions: readonly string[];
  readonly StatelessFragmentDefaultActions: readonly string[];
}

export interface StatelessRuleGroupFacts {
  readonly ruleCount: number;
}
