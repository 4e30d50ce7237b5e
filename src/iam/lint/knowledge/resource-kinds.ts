/** What AWS documents of the policy of one kind of resource. */
export interface ResourceKind {
  /** CloudFormation's name. */
  readonly type: string;
  /** Prefixes of the actions that its policy may name. */
  readonly services: readonly string[];
  /** Service fields of the ARNs that its policy may name. */
  readonly arnServices: readonly string[];
  /** The most that the policy may have. */
  readonly quota?: { readonly size: number; readonly unit: 'bytes' | 'characters' };
  /** Keys that say nothing there, since the resource is known; by lower-case name. */
  readonly irrelevantKeys?: readonly string[];
  /** Its policy is about itself, and may leave out the Resource element. */
  readonly needsNoResource?: boolean;
  /** Two statements with one Sid are refused. */
  readonly needsUniqueSids?: boolean;
}

const S3_KEYS = ['s3:resourceaccount'];

/**
 * Quotas, in this order:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-policies.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-considerations.html
 * https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
const QUOTAS = {
  s3: { size: 20_480, unit: 'bytes' },
  sns: { size: 30_720, unit: 'bytes' },
  sqs: { size: 8_192, unit: 'bytes' },
  kms: { size: 32_768, unit: 'bytes' },
  secretsmanager: { size: 20_480, unit: 'characters' },
  dynamodb: { size: 20_480, unit: 'bytes' },
  lambda: { size: 20_480, unit: 'bytes' },
} as const;

const KINDS: readonly ResourceKind[] = [
  { ...own('AWS::S3::Bucket', 's3'), quota: QUOTAS.s3, irrelevantKeys: S3_KEYS },
  { ...own('AWS::S3::AccessPoint', 's3'), quota: QUOTAS.s3, irrelevantKeys: S3_KEYS },
  { ...own('AWS::S3::MultiRegionAccessPoint', 's3'), quota: QUOTAS.s3, irrelevantKeys: S3_KEYS },
  own('AWS::S3ObjectLambda::AccessPoint', 's3-object-lambda'),
  own('AWS::S3Express::DirectoryBucket', 's3express'),
  own('AWS::S3Express::AccessPoint', 's3express'),
  own('AWS::S3Outposts::Bucket', 's3-outposts'),
  own('AWS::S3Outposts::AccessPoint', 's3-outposts'),
  own('AWS::S3Tables::TableBucket', 's3tables'),
  own('AWS::S3Tables::Table', 's3tables'),
  { ...own('AWS::SNS::Topic', 'sns'), quota: QUOTAS.sns, needsUniqueSids: true },
  { ...own('AWS::SQS::Queue', 'sqs'), quota: QUOTAS.sqs },
  { ...own('AWS::KMS::Key', 'kms'), quota: QUOTAS.kms },
  { ...own('AWS::SecretsManager::Secret', 'secretsmanager'), quota: QUOTAS.secretsmanager },
  { ...own('AWS::DynamoDB::Table', 'dynamodb'), quota: QUOTAS.dynamodb },
  { ...own('AWS::DynamoDB::Stream', 'dynamodb'), quota: QUOTAS.dynamodb },
  { ...own('AWS::Lambda::Function', 'lambda'), quota: QUOTAS.lambda },
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
  { ...own('AWS::ECR::Repository', 'ecr'), needsNoResource: true },
  own('AWS::EFS::FileSystem', 'elasticfilesystem'),
  own('AWS::Kinesis::Stream', 'kinesis'),
  own('AWS::Kinesis::StreamConsumer', 'kinesis'),
  own('AWS::Backup::BackupVault', 'backup'),
  own('AWS::OpenSearchService::Domain', 'es'),
  own('AWS::CodeArtifact::Domain', 'codeartifact'),
  own('AWS::Events::EventBus', 'events'),
];

function own(type: string, service: string): ResourceKind {
  return { type, services: [service], arnServices: [service] };
}

const BY_TYPE: ReadonlyMap<string, ResourceKind> = new Map(KINDS.map((it) => [it.type, it]));

export function resourceKind(type: string): ResourceKind | undefined {
  return BY_TYPE.get(type);
}
