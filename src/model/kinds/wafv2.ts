export interface WafV2Kinds {
  'wafv2:web-acl': WebAclFacts;
  'wafv2:logging-configuration': WafLoggingFacts;
}

export interface WebAclFacts {
  readonly Name: string;
  /** `REGIONAL` or `CLOUDFRONT`; those of CloudFront are in us-east-1. */
  readonly Scope: string;
  /** Its own rules and those that Firewall Manager puts before and after them. */
  readonly Rules: readonly WafRule[];
  /** Of what no rule decides. */
  readonly metricsEnabled: boolean;
  /** ARNs of the Application Load Balancers that it stands before. */
  readonly loadBalancers: readonly string[];
}

export interface WafRule {
  readonly Name: string;
  readonly CloudWatchMetricsEnabled: boolean;
}

/** Where the requests to a web ACL are logged. */
export interface WafLoggingFacts {
  /** ARN of the web ACL. */
  readonly ResourceArn: string;
  /** ARNs of a bucket, a log group or a delivery stream. */
  readonly LogDestinationConfigs: readonly string[];
}
