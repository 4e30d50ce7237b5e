export interface ElbV2Kinds {
  'elbv2:load-balancer': LoadBalancerFacts;
}

export interface LoadBalancerFacts {
  readonly Type: string;
  readonly Scheme: string;
  readonly state: string;
  readonly listeners: readonly Listener[];
}

export interface Listener {
  readonly Port: number;
  readonly Protocol: string;
  readonly SslPolicy: string | null;
  /** True when every default action sends the caller to HTTPS. */
  readonly redirectsToHttps: boolean;
}
