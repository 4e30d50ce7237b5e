/**
 * Global keys that only some services send, with the prefixes of those services, as of November 2026.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-vpceaccount
 */
const SHARED = [
  'acm-pca',
  'applicationinsights',
  'apprunner',
  'athena',
  'cloudformation',
  'comprehendmedical',
  'compute-optimizer',
  'datasync',
  'discovery',
  'ebs',
  'ecr',
  'ecs',
  'firehose',
  'healthlake',
  'iam',
  'iotfleetwise',
  'iotwireless',
  'kinesisanalytics',
  'kms',
  'lambda',
  'medical-imaging',
  'omics',
  'payment-cryptography',
  'polly',
  'rbin',
  'rekognition',
  'route53',
  's3',
  'scheduler',
  'servicediscovery',
  'servicequotas',
  'ssm-contacts',
  'storagegateway',
  'textract',
  'transcribe',
  'transfer',
];
const OF_ENDPOINTS = [...SHARED, 'dynamodb', 'gamelift', 'shield'];
const OF_ORGANIZATIONS = [
  ...OF_ENDPOINTS,
  'b2bi',
  'cassandra',
  'cognito-identity',
  'dms',
  'ds-data',
  'identitystore',
  'iottwinmaker',
  'network-firewall',
  'pricing',
  'ses',
  'sms-voice',
  'sqs',
  'workmail',
];

const SERVICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aws:sourcevpcarn', new Set(SHARED)],
  ['aws:vpceaccount', new Set(OF_ENDPOINTS)],
  ['aws:vpceorgpaths', new Set(OF_ENDPOINTS)],
  ['aws:vpceorgid', new Set(OF_ORGANIZATIONS)],
]);

/** Undefined: the key is none of these. */
export function supportedServices(lowerKey: string): ReadonlySet<string> | undefined {
  return SERVICES.get(lowerKey);
}
