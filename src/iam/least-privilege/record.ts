import { isObject, memberOf, textOf, valuesAt } from './fields.ts';

/**
 * What is needed of one CloudTrail record, read with tolerance.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export interface TrailRecord {
  /** `s3.amazonaws.com`, in lower case; empty where the record has none. */
  readonly source: string;
  readonly name: string;
  /** `AwsApiCall`, `AwsServiceEvent` … */
  readonly type: string;
  /** `2026-11-01T10:00:00Z` */
  readonly time: string | undefined;
  readonly region: string | undefined;
  /** Whose record it is. */
  readonly recipientAccountId: string | undefined;
  readonly errorCode: string | undefined;
  readonly identity: TrailIdentity;
  /** ARNs that the service names as what the call was about. */
  readonly resourceArns: readonly string[];
  /** What such ARNs start with, where the record does not tell them apart: `arn:aws:s3:::bucket/`. */
  readonly resourcePrefixes: readonly string[];
  readonly request: unknown;
  readonly response: unknown;
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
export interface TrailIdentity {
  /** `Root`, `IAMUser`, `AssumedRole`, `AWSService` … */
  readonly type: string;
  readonly arn: string | undefined;
  readonly accountId: string | undefined;
  /** Of a session: the role, or the user, that it was made from. */
  readonly issuerArn: string | undefined;
  /** The function, task … that a service gave the credentials to. */
  readonly issuedTo: string | undefined;
  /** The service that made the call, for itself or for somebody. */
  readonly invokedBy: string | undefined;
}

/** Undefined: not a record, for it names no event. */
export function readRecord(value: unknown): TrailRecord | undefined {
  const source = textOf(memberOf(value, 'eventSource'));
  const name = textOf(memberOf(value, 'eventName'));
  if (source === undefined || name === undefined) return undefined;
  return {
    source: source.toLowerCase(),
    name,
    // Records of the first years have no type, and all were calls.
    type: textOf(memberOf(value, 'eventType')) ?? 'AwsApiCall',
    time: textOf(memberOf(value, 'eventTime')),
    region: textOf(memberOf(value, 'awsRegion')),
    recipientAccountId: textOf(memberOf(value, 'recipientAccountId')),
    errorCode: textOf(memberOf(value, 'errorCode')),
    identity: readIdentity(memberOf(value, 'userIdentity')),
    resourceArns: textsOf(value, 'resources.ARN'),
    resourcePrefixes: textsOf(value, 'resources.ARNPrefix'),
    request: unwrapped(memberOf(value, 'requestParameters')),
    response: unwrapped(memberOf(value, 'responseElements')),
  };
}

function readIdentity(value: unknown): TrailIdentity {
  const issuer = memberOf(memberOf(value, 'sessionContext'), 'sessionIssuer');
  return {
    type: textOf(memberOf(value, 'type')) ?? '',
    arn: textOf(memberOf(value, 'arn')),
    accountId: textOf(memberOf(value, 'accountId')),
    issuerArn: textOf(memberOf(issuer, 'arn')),
    issuedTo: textOf(memberOf(memberOf(value, 'inScopeOf'), 'credentialsIssuedTo')),
    invokedBy: textOf(memberOf(value, 'invokedBy')),
  };
}

function textsOf(value: unknown, path: string): readonly string[] {
  return valuesAt(value, path).flatMap((it) => textOf(it) ?? []);
}

/** Newer operations of EC2 put everything into one member, `CreateLaunchTemplateRequest`. */
function unwrapped(value: unknown): unknown {
  if (!isObject(value)) return value;
  const [[name, inner] = [], ...others] = Object.entries(value);
  const isWrapper = others.length === 0 && name !== undefined && /Request$|Response$/.test(name);
  return isWrapper && isObject(inner) ? inner : value;
}
