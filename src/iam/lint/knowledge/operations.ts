/**
 * API operations that are authorized as an action of another name; people write the operation's. From the
 * services' permission pages, such as
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
const ACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'apigateway:CreateRestApi': 'apigateway:POST',
    'apigateway:GetRestApis': 'apigateway:GET',
    'lambda:GetLayerVersionByArn': 'lambda:GetLayerVersion',
    'lambda:Invoke': 'lambda:InvokeFunction',
    'lambda:InvokeWithResponseStream': 'lambda:InvokeFunction',
    'lambda:ListFunctionVersions': 'lambda:ListVersionsByFunction',
    's3:CompleteMultipartUpload': 's3:PutObject',
    's3:CopyObject': 's3:PutObject',
    's3:CreateMultipartUpload': 's3:PutObject',
    's3:DeleteBucketCors': 's3:PutBucketCORS',
    's3:DeleteBucketEncryption': 's3:PutEncryptionConfiguration',
    's3:DeleteBucketLifecycle': 's3:PutLifecycleConfiguration',
    's3:DeleteBucketReplication': 's3:PutReplicationConfiguration',
    's3:DeleteBucketTagging': 's3:PutBucketTagging',
    's3:DeleteObjects': 's3:DeleteObject',
    's3:DeletePublicAccessBlock': 's3:PutBucketPublicAccessBlock',
    's3:GetBucketEncryption': 's3:GetEncryptionConfiguration',
    's3:GetBucketLifecycle': 's3:GetLifecycleConfiguration',
    's3:GetBucketLifecycleConfiguration': 's3:GetLifecycleConfiguration',
    's3:GetBucketNotificationConfiguration': 's3:GetBucketNotification',
    's3:GetBucketReplication': 's3:GetReplicationConfiguration',
    's3:GetPublicAccessBlock': 's3:GetBucketPublicAccessBlock',
    's3:HeadBucket': 's3:ListBucket',
    's3:HeadObject': 's3:GetObject',
    's3:ListBuckets': 's3:ListAllMyBuckets',
    's3:ListMultipartUploads': 's3:ListBucketMultipartUploads',
    's3:ListObjects': 's3:ListBucket',
    's3:ListObjectsV2': 's3:ListBucket',
    's3:ListObjectVersions': 's3:ListBucketVersions',
    's3:ListParts': 's3:ListMultipartUploadParts',
    's3:PutBucketEncryption': 's3:PutEncryptionConfiguration',
    's3:PutBucketLifecycle': 's3:PutLifecycleConfiguration',
    's3:PutBucketLifecycleConfiguration': 's3:PutLifecycleConfiguration',
    's3:PutBucketNotificationConfiguration': 's3:PutBucketNotification',
    's3:PutBucketReplication': 's3:PutReplicationConfiguration',
    's3:PutPublicAccessBlock': 's3:PutBucketPublicAccessBlock',
    's3:UploadPart': 's3:PutObject',
  }).map(([operation, action]) => [operation.toLowerCase(), action]),
);

/** The action that an API operation, written as if it were one, is authorized as. */
export function actionOfOperation(name: string): string | undefined {
  return ACTIONS.get(name.toLowerCase());
}
