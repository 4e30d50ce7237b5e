/**
 * Events whose name is not that of the action that AWS asks for. By `prefix:event`; the actions are all needed.
 * An event that is not here asks for the action of its own name, if there is one.
 *
 * S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html and
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
 */
export const OTHER_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ...renamed('s3', {
    ListBuckets: 'ListAllMyBuckets',
    HeadBucket: 'ListBucket',
    ListObjects: 'ListBucket',
    ListObjectsV2: 'ListBucket',
    ListObjectVersions: 'ListBucketVersions',
    ListMultipartUploads: 'ListBucketMultipartUploads',
    ListParts: 'ListMultipartUploadParts',
    HeadObject: 'GetObject',
    SelectObjectContent: 'GetObject',
    GetObjectAttributes: 'GetObjectAttributes GetObject',
    CopyObject: 'PutObject',
    PostObject: 'PutObject',
    CreateMultipartUpload: 'PutObject',
    UploadPart: 'PutObject',
    UploadPartCopy: 'PutObject',
    CompleteMultipartUpload: 'PutObject',
    DeleteObjects: 'DeleteObject',
    DeleteBucketCors: 'PutBucketCORS',
    DeleteBucketTagging: 'PutBucketTagging',
    DeleteBucketOwnershipControls: 'PutBucketOwnershipControls',
    DeleteBucketPublicAccessBlock: 'PutBucketPublicAccessBlock',
    DeletePublicAccessBlock: 'PutBucketPublicAccessBlock',
    GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
    PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
    DeleteAccountPublicAccessBlock: 'PutAccountPublicAccessBlock',
    GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
    PutObjectLockConfiguration: 'PutBucketObjectLockConfiguration',
    GetBucketNotificationConfiguration: 'GetBucketNotification',
    PutBucketNotificationConfiguration: 'PutBucketNotification',
    GetBucketEncryption: 'GetEncryptionConfiguration',
    PutBucketEncryption: 'PutEncryptionConfiguration',
    DeleteBucketEncryption: 'PutEncryptionConfiguration',
    GetBucketReplication: 'GetReplicationConfiguration',
    PutBucketReplication: 'PutReplicationConfiguration',
    DeleteBucketReplication: 'PutReplicationConfiguration',
    GetBucketLifecycle: 'GetLifecycleConfiguration',
    GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
    PutBucketLifecycle: 'PutLifecycleConfiguration',
    PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
    DeleteBucketLifecycle: 'PutLifecycleConfiguration',
    GetBucketAccelerateConfiguration: 'GetAccelerateConfiguration',
    PutBucketAccelerateConfiguration: 'PutAccelerateConfiguration',
    // The actions have the names of the operations' first version.
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketMetadataConfiguration.html
    CreateBucketMetadataConfiguration: 'CreateBucketMetadataTableConfiguration',
    DeleteBucketMetadataConfiguration: 'DeleteBucketMetadataTableConfiguration',
    GetBucketMetadataConfiguration: 'GetBucketMetadataTableConfiguration',
    ...configurations('Analytics'),
    ...configurations('IntelligentTiering'),
    ...configurations('Inventory'),
    ...configurations('Metrics'),
  }),
  ...renamed('s3express', { ListDirectoryBuckets: 'ListAllMyDirectoryBuckets' }),
  // https://docs.aws.amazon.com/lambda/latest/dg/logging-using-cloudtrail.html
  ...renamed('lambda', {
    Invoke: 'InvokeFunction',
    InvokeWithResponseStream: 'InvokeFunction',
    GetLayerVersionByArn: 'GetLayerVersion',
  }),
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html
  ...renamed('dynamodb', { TransactGetItems: 'GetItem' }),
  // https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html
  ...renamed('kms', { ReEncrypt: 'ReEncryptFrom ReEncryptTo' }),
  ...renamed('sns', { PublishBatch: 'Publish' }),
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
  ...renamed('sqs', {
    SendMessageBatch: 'SendMessage',
    DeleteMessageBatch: 'DeleteMessage',
    ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
  }),
  // https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference.html
  ...renamed('bedrock', {
    Converse: 'InvokeModel',
    ConverseStream: 'InvokeModelWithResponseStream',
    StartAsyncInvoke: 'InvokeModel',
    RetrieveAndGenerateStream: 'RetrieveAndGenerate',
  }),
  // https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html
  ...renamed('budgets', {
    CreateBudget: 'ModifyBudget',
    CreateNotification: 'ModifyBudget',
    CreateSubscriber: 'ModifyBudget',
    DeleteBudget: 'ModifyBudget',
    DeleteNotification: 'ModifyBudget',
    DeleteSubscriber: 'ModifyBudget',
    UpdateBudget: 'ModifyBudget',
    UpdateNotification: 'ModifyBudget',
    UpdateSubscriber: 'ModifyBudget',
    DescribeBudget: 'ViewBudget',
    DescribeBudgets: 'ViewBudget',
    DescribeBudgetNotificationsForAccount: 'ViewBudget',
    DescribeBudgetPerformanceHistory: 'ViewBudget',
    DescribeNotificationsForBudget: 'ViewBudget',
    DescribeSubscribersForNotification: 'ViewBudget',
  }),
  ...renamed('cloudfront', { CreateDistributionWithTags: 'CreateDistribution TagResource' }),
  ...renamed('access-analyzer', { GetFindingV2: 'GetFinding', ListFindingsV2: 'ListFindings' }),
  ...renamed('redshift-data', { GetStatementResultV2: 'GetStatementResult' }),
  // https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html
  ...renamed('cassandra', {
    CreateKeyspace: 'Create',
    CreateTable: 'Create',
    CreateType: 'Create',
    DeleteKeyspace: 'Drop',
    DeleteTable: 'Drop',
    DeleteType: 'Drop',
    GetKeyspace: 'Select',
    GetTable: 'Select',
    GetType: 'Select',
    ListKeyspaces: 'Select',
    ListTables: 'Select',
    ListTypes: 'Select',
    ListTagsForResource: 'Select',
    RestoreTable: 'Restore',
    UpdateKeyspace: 'Alter',
    UpdateTable: 'Alter',
  }),
  // https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_BatchIsAuthorized.html
  ...renamed('verifiedpermissions', {
    BatchGetPolicy: 'GetPolicy',
    BatchIsAuthorized: 'IsAuthorized',
    BatchIsAuthorizedWithToken: 'IsAuthorizedWithToken',
  }),
};

/** S3: what is asked for instead where the request names a version of the object. */
export const ACTIONS_ON_VERSIONS: Readonly<Record<string, string>> = {
  's3:GetObject': 's3:GetObjectVersion',
  's3:GetObjectAcl': 's3:GetObjectVersionAcl',
  's3:GetObjectAttributes': 's3:GetObjectVersionAttributes',
  's3:GetObjectTagging': 's3:GetObjectVersionTagging',
  's3:GetObjectTorrent': 's3:GetObjectVersionTorrent',
  's3:PutObjectAcl': 's3:PutObjectVersionAcl',
  's3:PutObjectTagging': 's3:PutObjectVersionTagging',
  's3:DeleteObject': 's3:DeleteObjectVersion',
  's3:DeleteObjectTagging': 's3:DeleteObjectVersionTagging',
};

/** Events of calls that no policy rules, with the reason. */
export const RULED_BY_NO_POLICY: Readonly<Record<string, string>> = {
  ...unruled(
    'signin',
    'ConsoleLogin CheckMfa RenewRole SwitchRole ExitRole PasswordRecoveryRequested PasswordRecoveryCompleted GetSigninToken UserAuthentication CredentialVerification CredentialChallenge',
    'a step of signing in to the console',
  ),
  ...unruled(
    'sso',
    'Authenticate Federate ListProfilesForApplication GetRoleCredentials ListAccountRoles ListAccounts Logout',
    'asked with a token of Identity Center, not with credentials of the account',
  ),
  ...unruled('sso-oauth', 'CreateToken RegisterClient StartDeviceAuthorization', 'asked without credentials'),
  ...unruled('s3', 'PreflightRequest', 'asked by browsers without credentials'),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-create-session.html
  ...unruled(
    's3express',
    'AbortMultipartUpload CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteObject DeleteObjects GetObject GetObjectAttributes HeadBucket HeadObject ListObjects ListObjectsV2 ListMultipartUploads ListParts PutObject RenameObject UploadPart UploadPartCopy',
    'allowed by the session that s3express:CreateSession gave',
  ),
};

function renamed(
  prefix: string,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(names).map(([event, actions]) => [
      `${prefix}:${event}`,
      actions.split(' ').map((it) => `${prefix}:${it}`),
    ]),
  );
}

/** S3's four kinds of configurations by id; a listing needs the right to get them, a deletion that to put them. */
function configurations(kind: string): Readonly<Record<string, string>> {
  return {
    [`GetBucket${kind}Configuration`]: `Get${kind}Configuration`,
    [`ListBucket${kind}Configurations`]: `Get${kind}Configuration`,
    [`PutBucket${kind}Configuration`]: `Put${kind}Configuration`,
    [`DeleteBucket${kind}Configuration`]: `Put${kind}Configuration`,
  };
}

function unruled(prefix: string, events: string, reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(events.split(' ').map((it) => [`${prefix}:${it}`, reason]));
}
