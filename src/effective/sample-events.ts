import type { JsonValue } from './filter-pattern.ts';

/**
 * A CloudTrail record as a trail delivers it to CloudWatch Logs, cut down to the fields that filters look at.
 */
export interface SampleEvent {
  /** Names the event in reasons: the API operation, or what is special about the record. */
  readonly label: string;
  readonly event: JsonValue;
}

type Fields = Readonly<Record<string, JsonValue>>;

const ACCOUNT = '111122223333';
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-southeast-2'] as const;

/** Services whose records carry us-east-1, wherever the caller is. */
const GLOBAL_SOURCES: ReadonlySet<string> = new Set(['iam.amazonaws.com', 'organizations.amazonaws.com']);

const IAM_USER: Fields = {
  type: 'IAMUser',
  principalId: 'AIDAEXAMPLEUSER',
  arn: `arn:aws:iam::${ACCOUNT}:user/alice`,
  accountId: ACCOUNT,
  userName: 'alice',
};

const ASSUMED_ROLE: Fields = {
  type: 'AssumedRole',
  principalId: 'AROAEXAMPLEROLE:deploy',
  arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/deploy`,
  accountId: ACCOUNT,
  sessionContext: {
    sessionIssuer: { type: 'Role', arn: `arn:aws:iam::${ACCOUNT}:role/deployer`, userName: 'deployer' },
    attributes: { mfaAuthenticated: 'false' },
  },
};

const ROOT: Fields = {
  type: 'Root',
  principalId: ACCOUNT,
  arn: `arn:aws:iam::${ACCOUNT}:root`,
  accountId: ACCOUNT,
};

function record(label: string, fields: Fields): SampleEvent {
  return {
    label,
    event: {
      eventVersion: '1.11',
      awsRegion: 'us-east-1',
      sourceIPAddress: '198.51.100.24',
      userAgent: 'aws-cli/2.31.0',
      eventType: 'AwsApiCall',
      eventCategory: 'Management',
      managementEvent: true,
      recipientAccountId: ACCOUNT,
      ...fields,
    },
  };
}

/** A successful call. `fields` replace or add to what the record has otherwise. */
export function apiCall(source: string, name: string, fields: Fields = {}): SampleEvent {
  return record(name, {
    userIdentity: ASSUMED_ROLE,
    eventSource: source,
    eventName: name,
    readOnly: false,
    ...fields,
  });
}

/**
 * Successful calls, one an operation, by users and roles in turn and from different regions, so that a filter
 * which asks for one region or one kind of caller is seen to miss some.
 */
export function apiCalls(source: string, names: readonly string[]): readonly SampleEvent[] {
  return names.map((name, at) =>
    apiCall(source, name, {
      userIdentity: at % 2 === 0 ? ASSUMED_ROLE : IAM_USER,
      awsRegion: (GLOBAL_SOURCES.has(source) ? undefined : REGIONS[at % REGIONS.length]) ?? 'us-east-1',
    }),
  );
}

export function readCall(source: string, name: string): SampleEvent {
  return apiCall(source, name, { readOnly: true });
}

/** A call that AWS refused. */
export function refusedCall(
  source: string,
  name: string,
  errorCode: string,
  fields: Fields = {},
): SampleEvent {
  const errorMessage = `User: arn:aws:iam::${ACCOUNT}:user/alice is not authorized to perform this operation`;
  const label = `${name} with error ${errorCode}`;
  return {
    label,
    event: apiCall(source, name, { userIdentity: IAM_USER, errorCode, errorMessage, ...fields }).event,
  };
}

/**
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
 */
function signIn(
  label: string,
  userIdentity: Fields,
  outcome: 'Success' | 'Failure',
  mfa: 'Yes' | 'No',
): SampleEvent {
  return record(label, {
    userIdentity,
    eventSource: 'signin.amazonaws.com',
    eventName: 'ConsoleLogin',
    eventType: 'AwsConsoleSignIn',
    userAgent: 'Mozilla/5.0',
    readOnly: false,
    requestParameters: null,
    responseElements: { ConsoleLogin: outcome },
    additionalEventData: {
      LoginTo: 'https://console.aws.amazon.com/console/home',
      MobileVersion: 'No',
      MFAUsed: mfa,
    },
    ...(outcome === 'Failure' ? { errorMessage: 'Failed authentication' } : {}),
  });
}

export const SIGN_IN_WITHOUT_MFA = signIn('sign-in of an IAM user without MFA', IAM_USER, 'Success', 'No');
export const SIGN_IN_WITH_MFA = signIn('sign-in of an IAM user with MFA', IAM_USER, 'Success', 'Yes');
export const FAILED_SIGN_IN = signIn('failed sign-in of an IAM user', IAM_USER, 'Failure', 'No');
export const FAILED_SIGN_IN_WITH_MFA = signIn(
  'failed sign-in of an IAM user with MFA',
  IAM_USER,
  'Failure',
  'Yes',
);
export const ROOT_SIGN_IN = signIn('sign-in of the root user', ROOT, 'Success', 'Yes');

export const ROOT_CALL = record('API call of the root user', {
  userIdentity: ROOT,
  eventSource: 'iam.amazonaws.com',
  eventName: 'CreateAccessKey',
  readOnly: false,
});

/** Services act with root's identity in places; the root user did nothing then. */
export const SERVICE_CALL_AS_ROOT = record('call that a service made as root', {
  userIdentity: { ...ROOT, invokedBy: 'cloudformation.amazonaws.com' },
  eventSource: 's3.amazonaws.com',
  eventName: 'GetBucketLocation',
  readOnly: true,
});

export const SERVICE_EVENT_AS_ROOT = record('service event in the name of root', {
  userIdentity: ROOT,
  eventSource: 'autoscaling.amazonaws.com',
  eventName: 'SetDesiredCapacity',
  eventType: 'AwsServiceEvent',
  readOnly: false,
});

/** What any account's trail is full of. A filter that counts these drowns what it should alarm on. */
export const EVERYDAY: readonly SampleEvent[] = [
  readCall('ec2.amazonaws.com', 'DescribeInstances'),
  readCall('sts.amazonaws.com', 'GetCallerIdentity'),
  apiCall('sts.amazonaws.com', 'AssumeRole', {
    userIdentity: { type: 'AWSService', invokedBy: 'lambda.amazonaws.com' },
    sourceIPAddress: 'lambda.amazonaws.com',
    readOnly: true,
  }),
  apiCall('logs.amazonaws.com', 'CreateLogStream', { userIdentity: IAM_USER, awsRegion: 'eu-west-1' }),
];
