export interface ElbV2Kinds {
  'elbv2:load-balancer': LoadBalancerFacts;
}

export interface LoadBalancerFacts {
  readonly listeners: readonly Listener[];
}

export interface Listener {
  readonly Port: number;
  readonly Protocol: string;
  readonly SslPolicy: string | null;
  /** For HTTP listeners: every action, of the default and of all rules, sends the caller to HTTPS. False for others. */
  readonly redirectsToHttps: boolean;
}
