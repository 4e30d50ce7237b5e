/** Classic Load Balancers. */
export interface ElbKinds {
  'elb:load-balancer': ClassicLoadBalancerFacts;
}

export interface ClassicLoadBalancerFacts {
  readonly Listeners: readonly ClassicListener[];
  readonly AvailabilityZones: readonly string[];
  /** `internet-facing` or `internal`. */
  readonly Scheme: string;
  /** By name, what the SSL policies of its listeners accept. A policy that AWS did not describe is missing. */
  readonly sslPolicies: Readonly<Record<string, readonly string[]>>;
  readonly AccessLoggingEnabled: boolean;
  readonly ConnectionDrainingEnabled: boolean;
  readonly CrossZone: boolean;
  /** `monitor`, `defensive` or `strictest`. */
  readonly desyncMitigationMode: string;
}

export interface ClassicListener {
  readonly LoadBalancerPort: number;
  /** `HTTP`, `HTTPS`, `TCP` or `SSL`. */
  readonly Protocol: string;
  /** ARN of the certificate. Null: none. */
  readonly SSLCertificateId: string | null;
  readonly PolicyNames: readonly string[];
}
