import type { Call } from './call.ts';
import { textsAt, valuesAt } from './fields.ts';
import type { NeededAction } from './needed-actions.ts';
import { asPatternText, isArn } from './resource-arns.ts';

/**
 * What AWS asks for beside the call's own action, depending on what is in the request, and what leaves no event of its
 * own. S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
interface Further {
  /** A path into the request: the action is needed where something stands there. */
  readonly when: string;
  /** It is on the same things as the call's own action. */
  readonly action: string;
}

const S3_WRITES = ['PutObject', 'CopyObject', 'CreateMultipartUpload'].map((it) => `s3:${it}`);

const S3_WRITTEN: readonly Further[] = [
  { when: 'x-amz-acl', action: 's3:PutObjectAcl' },
  { when: 'x-amz-grant-read', action: 's3:PutObjectAcl' },
  { when: 'x-amz-grant-full-control', action: 's3:PutObjectAcl' },
  { when: 'x-amz-tagging', action: 's3:PutObjectTagging' },
  { when: 'x-amz-object-lock-mode', action: 's3:PutObjectRetention' },
  { when: 'x-amz-object-lock-legal-hold', action: 's3:PutObjectLegalHold' },
];

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
const BUCKET_MADE: readonly Further[] = [
  { when: 'x-amz-acl', action: 's3:PutBucketAcl' },
  { when: 'x-amz-object-ownership', action: 's3:PutBucketOwnershipControls' },
  { when: 'x-amz-bucket-object-lock-enabled', action: 's3:PutBucketObjectLockConfiguration' },
  { when: 'x-amz-bucket-object-lock-enabled', action: 's3:PutBucketVersioning' },
];

/**
 * Calls that make a thing with tags, and the right to tag that they need too, by the service's pages on tagging:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_iam-tags.html,
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-tags.html …
 */
const TAGGED: Readonly<Record<string, string>> = {
  'cloudwatch:PutMetricAlarm': 'cloudwatch:TagResource',
  'dynamodb:CreateTable': 'dynamodb:TagResource',
  'ecr:CreateRepository': 'ecr:TagResource',
  'ecs:CreateCluster': 'ecs:TagResource',
  'ecs:CreateService': 'ecs:TagResource',
  'ecs:RegisterTaskDefinition': 'ecs:TagResource',
  'eks:CreateNodegroup': 'eks:TagResource',
  'elasticfilesystem:CreateFileSystem': 'elasticfilesystem:TagResource',
  'elasticloadbalancing:CreateTargetGroup': 'elasticloadbalancing:AddTags',
  'events:PutRule': 'events:TagResource',
  'iam:CreateRole': 'iam:TagRole',
  'iam:CreateUser': 'iam:TagUser',
  'iam:CreatePolicy': 'iam:TagPolicy',
  'iam:CreateInstanceProfile': 'iam:TagInstanceProfile',
  'kms:CreateKey': 'kms:TagResource',
  'lambda:CreateFunction': 'lambda:TagResource',
  'logs:CreateLogGroup': 'logs:TagResource',
  'rds:CreateDBCluster': 'rds:AddTagsToResource',
  'rds:CreateDBInstance': 'rds:AddTagsToResource',
  'rds:CreateDBSnapshot': 'rds:AddTagsToResource',
  'secretsmanager:CreateSecret': 'secretsmanager:TagResource',
  'sns:CreateTopic': 'sns:TagResource',
  'sqs:CreateQueue': 'sqs:TagQueue',
  'ssm:PutParameter': 'ssm:AddTagsToResource',
  'states:CreateStateMachine': 'states:TagResource',
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
  'sts:AssumeRole': 'sts:TagSession',
  'sts:AssumeRoleWithSAML': 'sts:TagSession',
  'sts:AssumeRoleWithWebIdentity': 'sts:TagSession',
  'sts:GetFederationToken': 'sts:TagSession',
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html */
const SESSION_NAMED: readonly Further[] = [
  { when: 'sourceIdentity', action: 'sts:SetSourceIdentity' },
  { when: 'transitiveTagKeys', action: 'sts:TagSession' },
];

const FURTHER: ReadonlyMap<string, readonly Further[]> = new Map([
  ...S3_WRITES.map((it) => [it, S3_WRITTEN] as const),
  ['s3:CreateBucket', BUCKET_MADE],
  ['sts:AssumeRole', SESSION_NAMED],
]);

export const FURTHER_ACTIONS: readonly string[] = [
  ...Object.entries(TAGGED).flat(),
  ...[...FURTHER.values()].flat().map((it) => it.action),
];

/** `resources`: those of the call's own action. */
export function furtherActions(
  call: Call,
  event: string,
  resources: readonly string[] | undefined,
): readonly NeededAction[] {
  const { request } = call.record;
  const found = (FURTHER.get(event) ?? [])
    .filter((it) => valuesAt(request, it.when).length > 0)
    .map((it) => ({ action: it.action, resources }));
  const tagging = Object.hasOwn(TAGGED, event) ? TAGGED[event] : undefined;
  const hasTags = ['tags', 'tag'].some((it) => valuesAt(request, it).length > 0);
  return [
    ...found,
    ...(tagging !== undefined && hasTags ? [{ action: tagging, resources }] : []),
    ...ec2Tags(call, event),
    ...copied(call, event),
    ...encrypted(call, event),
  ];
}

/**
 * The kinds of things that are tagged as they are made stand in the request.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
 */
function ec2Tags({ record, where }: Call, event: string): readonly NeededAction[] {
  if (!event.startsWith('ec2:') || event === 'ec2:CreateTags') return [];
  const kinds = ['tagSpecificationSet.items.resourceType', 'tagSpecification.resourceType'].flatMap((it) =>
    textsAt(record.request, it),
  );
  if (kinds.length === 0) return [];
  const { partition, region, accountId } = where;
  const isPlain =
    kinds.every((it) => /^[a-z0-9-]+$/.test(it)) && region !== undefined && accountId !== undefined;
  const resources = kinds.map((kind) => {
    const owner = kind === 'image' || kind === 'snapshot' ? '' : accountId;
    return `arn:${partition}:ec2:${region}:${owner}:${kind}/*`;
  });
  return [{ action: 'ec2:CreateTags', resources: isPlain ? [...new Set(resources)] : undefined }];
}

const COPIES: ReadonlySet<string> = new Set(['s3:CopyObject', 's3:UploadPartCopy']);

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html */
function copied({ record, where }: Call, event: string): readonly NeededAction[] {
  if (!COPIES.has(event)) return [];
  const [source] = textsAt(record.request, 'x-amz-copy-source');
  const [path = '', query = ''] = source?.split('?versionId=') ?? [];
  const action = query === '' ? 's3:GetObject' : 's3:GetObjectVersion';
  const name = decoded(path)?.replace(/^\//, '');
  if (name === undefined || !name.includes('/')) return [{ action, resources: undefined }];
  const arn = isArn(name) ? name : `arn:${where.partition}:s3:::${name}`;
  return [{ action, resources: [asPatternText(arn)] }];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Encryption with a key of one's own, where the request says so. What KMS is asked for otherwise has records of its
 * own. https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
 */
function encrypted({ record, where }: Call, event: string): readonly NeededAction[] {
  if (!S3_WRITES.includes(event)) return [];
  const [key] = textsAt(record.request, 'x-amz-server-side-encryption-aws-kms-key-id');
  if (key === undefined) return [];
  const { partition, region, accountId } = where;
  const isId = /^[0-9a-f-]{36}$/i.test(key) && region !== undefined && accountId !== undefined;
  const arn = isArn(key) ? key : isId ? `arn:${partition}:kms:${region}:${accountId}:key/${key}` : undefined;
  const isKey = arn !== undefined && /:key\/[^/]+$/.test(arn);
  const resources = isKey ? [asPatternText(arn)] : undefined;
  const actions =
    event === 's3:CreateMultipartUpload' ? ['kms:GenerateDataKey', 'kms:Decrypt'] : ['kms:GenerateDataKey'];
  return actions.map((action) => ({ action, resources }));
}
