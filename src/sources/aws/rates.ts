import type { Service } from './clients.ts';
import type { Operation } from './read.ts';

/** Requests a second that AWS sustains for an account in a region, and how many at once before that counts. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/**
 * What AWS documents, as of 2026-11 (and, where it documents nothing, what its SDK examples and quotas pages imply,
 * rounded down). A scan starts at these and goes slower when AWS says so.
 *
 * - EC2: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html (non-mutating 100 burst, 20/s; unfiltered, unpaginated describes 50 and 10)
 * - CloudTrail, Config, GuardDuty, KMS, CloudWatch, Logs, SNS, Security Hub, ACM: each service's quotas page
 * - Organizations: https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html (a few a second, and for the whole organization)
 * - ECS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html
 * - Lambda: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html#api-requests (15/s, and GetPolicy as many for itself)
 * - Secrets Manager: https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html (listing 100/s, policies 50/s)
 * - Cost Explorer, Budgets: https://docs.aws.amazon.com/cost-management/latest/userguide/management-limits.html; WorkSpaces: https://docs.aws.amazon.com/workspaces/latest/api/using-api.html (slow)
 * - Load balancers: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-api-throttling.html (40 at once, 10/s; each version apart)
 * - Route 53: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html#limits-api-requests (5/s for the account)
 * - WAF: https://docs.aws.amazon.com/waf/latest/developerguide/limits.html (5/s for each List or Get, 1/s for what an ACL is on)
 * - DynamoDB: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html (describing backups 10/s; the control plane otherwise undocumented)
 * - SES: https://docs.aws.amazon.com/ses/latest/dg/quotas.html (each operation but sending 1/s)
 * - RDS (with Neptune and DocumentDB), Redshift, ElastiCache, MemoryDB, DAX, OpenSearch, EFS, FSx, Backup, DMS: undocumented
 * - S3: 5,500 reads/s a prefix for objects; bucket configuration reads are slower and undocumented
 */
const DEFAULT: Rate = { perSecond: 10, burst: 20 };

const SERVICE_RATES: { readonly [S in Service]?: Rate } = {
  accessanalyzer: { perSecond: 10, burst: 20 },
  account: { perSecond: 5, burst: 10 },
  acm: { perSecond: 5, burst: 10 },
  amplify: { perSecond: 5, burst: 10 },
  'api-gateway': { perSecond: 5, burst: 10 },
  apigatewayv2: { perSecond: 5, burst: 10 },
  'application-auto-scaling': { perSecond: 5, burst: 10 },
  apprunner: { perSecond: 5, burst: 10 },
  appstream: { perSecond: 5, burst: 10 },
  appsync: { perSecond: 5, burst: 10 },
  athena: { perSecond: 5, burst: 10 },
  'auto-scaling': { perSecond: 5, burst: 10 },
  backup: { perSecond: 5, burst: 10 },
  batch: { perSecond: 5, burst: 10 },
  'bcm-data-exports': { perSecond: 2, burst: 4 },
  bedrock: { perSecond: 5, burst: 10 },
  'bedrock-agent': { perSecond: 5, burst: 10 },
  budgets: { perSecond: 2, burst: 4 },
  cloudformation: { perSecond: 5, burst: 10 },
  cloudfront: { perSecond: 8, burst: 16 },
  cloudtrail: { perSecond: 10, burst: 10 },
  'cloudwatch-logs': { perSecond: 5, burst: 10 },
  cloudwatch: { perSecond: 9, burst: 20 },
  codeartifact: { perSecond: 5, burst: 10 },
  codebuild: { perSecond: 5, burst: 10 },
  codepipeline: { perSecond: 5, burst: 10 },
  'cognito-identity': { perSecond: 5, burst: 10 },
  'cognito-identity-provider': { perSecond: 5, burst: 10 },
  'config-service': { perSecond: 10, burst: 20 },
  'cost-explorer': { perSecond: 2, burst: 4 },
  'database-migration-service': { perSecond: 5, burst: 10 },
  datasync: { perSecond: 5, burst: 10 },
  dax: { perSecond: 5, burst: 10 },
  'directory-service': { perSecond: 5, burst: 10 },
  dynamodb: { perSecond: 10, burst: 20 },
  ec2: { perSecond: 20, burst: 100 },
  ecr: { perSecond: 10, burst: 20 },
  ecs: { perSecond: 20, burst: 50 },
  efs: { perSecond: 5, burst: 10 },
  eks: { perSecond: 5, burst: 10 },
  'elastic-beanstalk': { perSecond: 5, burst: 10 },
  'elastic-load-balancing': { perSecond: 10, burst: 40 },
  'elastic-load-balancing-v2': { perSecond: 10, burst: 40 },
  elasticache: { perSecond: 5, burst: 10 },
  emr: { perSecond: 5, burst: 10 },
  eventbridge: { perSecond: 10, burst: 20 },
  firehose: { perSecond: 5, burst: 5 },
  fms: { perSecond: 5, burst: 10 },
  fsx: { perSecond: 5, burst: 10 },
  glacier: { perSecond: 5, burst: 10 },
  glue: { perSecond: 5, burst: 10 },
  guardduty: { perSecond: 10, burst: 20 },
  health: { perSecond: 5, burst: 10 },
  iam: { perSecond: 15, burst: 50 },
  inspector2: { perSecond: 5, burst: 10 },
  kafka: { perSecond: 5, burst: 10 },
  kafkaconnect: { perSecond: 5, burst: 10 },
  kinesis: { perSecond: 10, burst: 20 },
  kms: { perSecond: 50, burst: 100 },
  lambda: { perSecond: 15, burst: 15 },
  lightsail: { perSecond: 5, burst: 10 },
  macie2: { perSecond: 5, burst: 10 },
  memorydb: { perSecond: 5, burst: 10 },
  mq: { perSecond: 5, burst: 10 },
  'network-firewall': { perSecond: 5, burst: 10 },
  opensearch: { perSecond: 5, burst: 10 },
  opensearchserverless: { perSecond: 5, burst: 10 },
  organizations: { perSecond: 2, burst: 5 },
  rds: { perSecond: 20, burst: 60 },
  'redshift-serverless': { perSecond: 5, burst: 10 },
  redshift: { perSecond: 5, burst: 10 },
  'route-53': { perSecond: 4, burst: 5 },
  'route-53-domains': { perSecond: 2, burst: 5 },
  's3-control': { perSecond: 10, burst: 20 },
  s3: { perSecond: 100, burst: 200 },
  sagemaker: { perSecond: 5, burst: 10 },
  schemas: { perSecond: 5, burst: 10 },
  'secrets-manager': { perSecond: 50, burst: 50 },
  securityhub: { perSecond: 10, burst: 30 },
  securitylake: { perSecond: 5, burst: 10 },
  'service-catalog': { perSecond: 5, burst: 10 },
  sesv2: { perSecond: 1, burst: 1 },
  sfn: { perSecond: 5, burst: 10 },
  shield: { perSecond: 5, burst: 10 },
  sns: { perSecond: 30, burst: 60 },
  sqs: { perSecond: 20, burst: 40 },
  ssm: { perSecond: 10, burst: 20 },
  'storage-gateway': { perSecond: 5, burst: 10 },
  sts: { perSecond: 50, burst: 100 },
  support: { perSecond: 5, burst: 5 },
  'timestream-write': { perSecond: 5, burst: 10 },
  transfer: { perSecond: 5, burst: 10 },
  wafv2: { perSecond: 5, burst: 5 },
  wellarchitected: { perSecond: 5, burst: 10 },
  workspaces: { perSecond: 2, burst: 4 },
};

/** Operations that AWS counts on their own, apart from their service's bucket. */
const OPERATION_RATES: Readonly<Record<string, Rate>> = {
  'iam:GenerateCredentialReport': { perSecond: 1, burst: 3 },
  'iam:GetAccountAuthorizationDetails': { perSecond: 3, burst: 5 },
  'kms:DescribeCustomKeyStores': { perSecond: 5, burst: 5 },
  'kms:ListKeys': { perSecond: 10, burst: 100 },
  'lambda:GetPolicy': { perSecond: 15, burst: 15 },
  'wafv2:GetWebACLForResource': { perSecond: 1, burst: 1 },
  'wafv2:ListResourcesForWebACL': { perSecond: 1, burst: 1 },
  'acm:DescribeCertificate': { perSecond: 10, burst: 20 },
  'acm:ListCertificates': { perSecond: 8, burst: 16 },
};

/** The bucket that an operation draws from: its own where AWS counts it apart, else its service's. */
export function rateOf(op: Operation): { readonly bucket: string; readonly rate: Rate } {
  const own = OPERATION_RATES[`${op.service}:${op.name}`];
  if (own !== undefined) return { bucket: `${op.service}:${op.name}`, rate: own };
  return { bucket: op.service, rate: SERVICE_RATES[op.service] ?? DEFAULT };
}
