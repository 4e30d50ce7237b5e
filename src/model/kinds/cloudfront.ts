export interface CloudFrontKinds {
  'cloudfront:distribution': DistributionFacts;
}

export interface DistributionFacts {
  readonly Enabled: boolean;
  /** The default behaviour first (`pattern` is `*`), then the others in order. */
  readonly behaviors: readonly { readonly pattern: string; readonly ViewerProtocolPolicy: string }[];
  readonly ViewerCertificate: {
    readonly CloudFrontDefaultCertificate: boolean;
    readonly MinimumProtocolVersion: string;
    readonly SslSupportMethod: string | null;
  };
  readonly aliases: readonly string[];
}
