export interface CloudFrontKinds {
  'cloudfront:distribution': DistributionFacts;
}

export interface DistributionFacts {
  readonly Enabled: boolean;
  /** The default behaviour first (`pattern` is `*`), then the others in order. */
  readonly behaviors: readonly { readonly pattern: string; readonly ViewerProtocolPolicy: string }[];
  readonly ViewerCertificate: {
    /** AWS's own for `*.cloudfront.net`: with it the security policy is `TLSv1`, whatever else is configured. */
    readonly CloudFrontDefaultCertificate: boolean;
    readonly MinimumProtocolVersion: string;
  };
}
