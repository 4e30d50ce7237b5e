export interface CloudFrontKinds {
  'cloudfront:distribution': DistributionFacts;
  'cloudfront:log-delivery': LogDeliveryFacts;
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
  /** `sni-only`, `vip`, `static-ip`; null: with AWS's own certificate. */
  readonly SslSupportMethod: string | null;
  readonly origins: readonly DistributionOrigin[];
  /** Names of the S3 buckets that are origins. */
  readonly originBuckets: readonly string[];
  /** Ids of the origins that stand in for each other, group by group. */
  readonly originGroups: readonly (readonly string[])[];
  /** ARN of the web ACL, or the id of one of WAF Classic. Null: none. */
  readonly WebACLId: string | null;
  /** Patterns of the behaviours that take signatures made with key pairs of an account's root user. */
  readonly signersByAccount: readonly string[];
  /** Patterns of the behaviours that encrypt single fields of what viewers send. */
  readonly fieldLevelEncryption: readonly string[];
  /** Whether some behaviour sends real-time logs. */
  readonly realtimeLogs: boolean;
  /** Null: none. */
  readonly DefaultRootObject: string | null;
  /** Domain name of the bucket that standard logs of the old form go to. Null: none. */
  readonly loggingBucket: string | null;
}

export interface DistributionOrigin {
  readonly Id: string;
  readonly DomainName: string;
  /** `s3`: a bucket as such. `s3-website`: its website endpoint. `lambda-url`: the URL of a function. */
  readonly type: 's3' | 's3-website' | 'lambda-url' | 'other';
  /** Null: none. */
  readonly OriginAccessControlId: string | null;
  /** The older way to a closed bucket. Null: none. */
  readonly OriginAccessIdentity: string | null;
  /** Null: an S3 bucket, or an origin within a VPC. */
  readonly CustomOriginConfig: {
    readonly OriginProtocolPolicy: string;
    readonly OriginSSLProtocols: readonly string[];
  } | null;
  /** Whether a behaviour that leads to it takes plain HTTP. */
  readonly servesPlainHttp: boolean;
}

/** Standard logs of the new form, which go by CloudWatch Logs's deliveries. */
export interface LogDeliveryFacts {
  /** ARN of the distribution. */
  readonly distribution: string;
}
