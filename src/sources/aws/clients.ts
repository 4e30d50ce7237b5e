/**
 * The SDK's clients, each loaded when a planned call first needs it. `signing` is the name in IAM actions and in
 * our operation names (`s3:GetBucketPolicy`).
 */
export const CLIENTS = {
  accessanalyzer: () => import('@aws-sdk/client-accessanalyzer'),
  account: () => import('@aws-sdk/client-account'),
  acm: () => import('@aws-sdk/client-acm'),
  cloudfront: () => import('@aws-sdk/client-cloudfront'),
  cloudtrail: () => import('@aws-sdk/client-cloudtrail'),
  cloudwatch: () => import('@aws-sdk/client-cloudwatch'),
  'cloudwatch-logs': () => import('@aws-sdk/client-cloudwatch-logs'),
  'config-service': () => import('@aws-sdk/client-config-service'),
  ec2: () => import('@aws-sdk/client-ec2'),
  'elastic-load-balancing-v2': () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  guardduty: () => import('@aws-sdk/client-guardduty'),
  iam: () => import('@aws-sdk/client-iam'),
  inspector2: () => import('@aws-sdk/client-inspector2'),
  kms: () => import('@aws-sdk/client-kms'),
  macie2: () => import('@aws-sdk/client-macie2'),
  rds: () => import('@aws-sdk/client-rds'),
  s3: () => import('@aws-sdk/client-s3'),
  's3-control': () => import('@aws-sdk/client-s3-control'),
  securityhub: () => import('@aws-sdk/client-securityhub'),
  sns: () => import('@aws-sdk/client-sns'),
  sts: () => import('@aws-sdk/client-sts'),
  support: () => import('@aws-sdk/client-support'),
} as const satisfies Record<string, () => Promise<object>>;

export type Service = keyof typeof CLIENTS;
