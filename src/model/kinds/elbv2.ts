export interface ElbV2Kinds {
  'elbv2:load-balancer': LoadBalancerFacts;
  'elbv2:target-group': TargetGroupFacts;
}

export interface LoadBalancerFacts {
  /** `application`, `network` or `gateway`. */
  readonly Type: string;
  /** `internet-facing` or `internal`. Null: one of the type gateway, which has none. */
  readonly Scheme: string | null;
  /** Names of the zones that it has a subnet in. */
  readonly AvailabilityZones: readonly string[];
  /** Ids. */
  readonly SecurityGroups: readonly string[];
  /** By key, as `deletion_protection.enabled`; which keys there are depends on the type. */
  readonly LoadBalancerAttributes: Readonly<Record<string, string>>;
  readonly listeners: readonly Listener[];
}

export interface Listener {
  readonly Port: number;
  readonly Protocol: string;
  readonly SslPolicy: string | null;
  /** For HTTP listeners: every action, of the default and of all rules, sends the caller to HTTPS. False for others. */
  readonly redirectsToHttps: boolean;
}

export interface TargetGroupFacts {
  /** `HTTP`, `HTTPS`, `TCP`, `TLS`, `UDP`, `TCP_UDP`, `GENEVE` … Null: a function, which has none. */
  readonly Protocol: string | null;
  /** `instance`, `ip`, `lambda` or `alb`. */
  readonly TargetType: string;
  /** Null: its health is not checked. */
  readonly HealthCheckProtocol: string | null;
  /** ARNs of the load balancers that send it traffic. */
  readonly loadBalancerArns: readonly string[];
}
