import type { Authorization } from '../account/authorization.ts';
import { callOf } from './call.ts';
import { neededActions } from './needed-actions.ts';
import type { NeededAction } from './needed-actions.ts';
import { readRecord } from './record.ts';
import type { TrailIdentity, TrailRecord } from './record.ts';

/** One record of CloudTrail, said in IAM's terms. */
export interface ObservedCall {
  /** `s3.amazonaws.com ListBuckets`; `an unreadable record` where it names no event. */
  readonly event: string;
  /**
   * ARN of who was asked for permission: a user, the root user, or the role behind a session. Undefined: nobody of an
   * account, or not told; `caller` says who.
   */
  readonly principal: string | undefined;
  /** For the reader: the ARN, `the service ec2.amazonaws.com`, `account 111122223333` … */
  readonly caller: string;
  /** The name of the role's session: of an instance its id, of a function and a task its own name or id. */
  readonly session?: string;
  /** ARN of the function, task … that got the role's credentials, where the record tells it. */
  readonly issuedTo?: string;
  /** The service that made the call with the principal's rights, on its own or by order. */
  readonly through?: string;
  /** `2026-11-01T10:00:00Z` as recorded. */
  readonly at: string | undefined;
  readonly region: string | undefined;
  /** The call was allowed and done. A dry run that would have been counts. */
  readonly succeeded: boolean;
  /** Permission was refused. A call that neither succeeded nor was refused failed for another reason: it may have been allowed. */
  readonly refused: boolean;
  /** As recorded, where there is one. */
  readonly errorCode?: string;
  /** What the caller's policies were asked for. */
  readonly uses: readonly ObservedUse[];
  /** Why `uses` is empty, or does not tell all. */
  readonly unknown?: string;
}

/**
 * `resources`: patterns that cover what the action was on, nearly always ARNs; a star stands for what only AWS knows (the
 * id of a thing that is made), a question mark for a character that policies read otherwise. `*` alone: the action
 * takes no resource. Undefined: not all are told by the record.
 */
export type ObservedUse = NeededAction;

export interface EventOptions {
  /** Of the account whose records these are: tells the paths of roles and users, and the roles of instance profiles. */
  readonly authorization?: Authorization;
}

/** Reads one record, of any JSON. Never throws; what cannot be told is told in `unknown`. */
export function observedCall(value: unknown, options: EventOptions = {}): ObservedCall {
  const record = readRecord(value);
  if (record === undefined) return UNREADABLE;
  const { principal, caller } = callerOf(record.identity, options.authorization);
  const { uses, unknown } = usesOf(record, options);
  return {
    event: `${record.source} ${record.name}`,
    principal,
    caller,
    ...sessionOf(record.identity),
    ...(record.identity.invokedBy === undefined ? {} : { through: record.identity.invokedBy }),
    at: record.time,
    region: record.region,
    ...outcomeOf(record),
    uses,
    ...(unknown === undefined ? {} : { unknown }),
  };
}

const UNREADABLE: ObservedCall = {
  event: 'an unreadable record',
  principal: undefined,
  caller: 'nobody is named',
  at: undefined,
  region: undefined,
  succeeded: false,
  refused: false,
  uses: [],
  unknown: 'the record names no event',
};

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html */
function callerOf(identity: TrailIdentity, authorization: Authorization | undefined) {
  const { type, arn, issuerArn, invokedBy, accountId } = identity;
  const principal = principalOf(identity, authorization);
  if (principal !== undefined) return { principal, caller: principal };
  const service = invokedBy ?? arn;
  if (type === 'AWSService') return { principal, caller: `the service ${service ?? 'that is not named'}` };
  if (type === 'AWSAccount') return { principal, caller: `account ${accountId ?? 'that is not named'}` };
  const named = arn ?? issuerArn ?? accountId;
  return {
    principal,
    caller: `${type === '' ? 'a caller of no type' : type}${named === undefined ? '' : ` ${named}`}`,
  };
}

function principalOf({ type, arn, issuerArn }: TrailIdentity, authorization: Authorization | undefined) {
  switch (type) {
    case 'Root':
    case 'IAMUser':
      return arn;
    case 'AssumedRole':
    case 'Role':
    case 'FederatedUser':
      return issuerArn ?? roleOfSession(arn, authorization);
    default:
      return undefined;
  }
}

/** A session's ARN has the role's name, not its path. */
function roleOfSession(
  arn: string | undefined,
  authorization: Authorization | undefined,
): string | undefined {
  const [, account, name] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)/.exec(arn ?? '') ?? [];
  if (authorization === undefined || account !== authorization.accountId) return undefined;
  return authorization.principals.find((it) => it.kind === 'role' && it.name === name)?.arn;
}

function sessionOf({ type, arn, issuedTo }: TrailIdentity): {
  readonly session?: string;
  readonly issuedTo?: string;
} {
  const session = /:assumed-role\/[^/]+\/(.+)$/.exec(arn ?? '')?.[1];
  return {
    ...(type === 'AssumedRole' && session !== undefined ? { session } : {}),
    ...(issuedTo === undefined ? {} : { issuedTo }),
  };
}

/** Services say it in words of their own. EC2: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html */
const REFUSED = /AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError|UnauthorizedException/i;
const WOULD_HAVE_SUCCEEDED = /(?:^|\.)DryRunOperation$/;

function outcomeOf({ errorCode }: TrailRecord) {
  if (errorCode === undefined) return { succeeded: true, refused: false };
  return {
    succeeded: WOULD_HAVE_SUCCEEDED.test(errorCode),
    refused: REFUSED.test(errorCode),
    errorCode,
  };
}

/** Of what is no call at all. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/non-api-aws-service-events.html */
const NO_CALLS: Readonly<Record<string, string>> = {
  AwsServiceEvent: 'an event of the service itself, which nobody called for',
  AwsConsoleSignIn: 'a sign-in to the console, which no policy of the account allows',
  AwsConsoleAction: 'a step in the console that is no call',
  AwsCloudTrailInsight: "an observation of CloudTrail's own",
};

function usesOf(
  record: TrailRecord,
  { authorization }: EventOptions,
): { readonly uses: readonly ObservedUse[]; readonly unknown?: string } {
  const noCall = Object.hasOwn(NO_CALLS, record.type) ? NO_CALLS[record.type] : undefined;
  if (noCall !== undefined) return { uses: [], unknown: noCall };
  const needed = neededActions(callOf(record, authorization));
  if (!needed.known) return { uses: [], unknown: needed.why };
  const open = needed.needs.filter((it) => it.resources === undefined).map((it) => it.action);
  if (open.length === 0) return { uses: needed.needs };
  return { uses: needed.needs, unknown: `the record does not tell all that ${open.join(', ')} was on` };
}
