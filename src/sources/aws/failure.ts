import type { Cause, DeniedBy } from '../../model/reading.ts';
import { redactText } from '../../secrets/redact.ts';
import type { Absence, Operation } from './read.ts';
import { operationName } from './read.ts';
import { isWithout } from './regions-without.ts';

/** What to do with a failed call: answer with it, slow down, try again, give up on the read, or stop the scan. */
export type Failure =
  | { readonly then: 'slow-down' | 'retry' | 'give-up'; readonly cause: Cause; readonly code: string }
  | { readonly then: 'stop'; readonly code: string; readonly detail: string };

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html and each service's own list. */
const THROTTLES = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'Throttled',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

const DENIALS = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AccessDeniedFault',
  'AllAccessDisabled',
  'AuthorizationError',
  'AuthorizationErrorException',
  'Client.UnauthorizedOperation',
  'ForbiddenException',
  'KmsAccessDeniedException',
  'NotAuthorized',
  'NotAuthorizedException',
  'UnauthorizedAccess',
  'UnauthorizedException',
  'UnauthorizedOperation',
]);

/** The session itself is no longer good: every further call would fail the same way. */
const SESSION_ENDED = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'TokenRefreshRequired',
]);

/** Nothing to sign with. */
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'TokenProviderError']);

/** A region that is not enabled does not know the account's credentials. */
const REGION_OFF = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'OptInRequired',
  'UnrecognizedClientException',
]);

const NOT_OFFERED = new Set([
  'EndpointError',
  'SubscriptionRequiredException',
  'UnknownEndpoint',
  'UnsupportedOperation',
  'UnsupportedOperationException',
]);

const NETWORK = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
  'NetworkingError',
  'RequestTimeout',
  'RequestTimeoutException',
  'TimeoutError',
]);

/** An answer whose body is not what its protocol allows; thrown by the transport. */
export class MalformedAnswer extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'MalformedAnswer';
  }
}

/** Reads an error thrown by an SDK client. Only by code, status and AWS's own wording of who denied: never guessed. */
export function classify(error: unknown, op: Operation, region: string): Failure {
  const code = errorCode(error);
  const status = httpStatus(error);
  const where = { operation: operationName(op), region };
  if (SESSION_ENDED.has(code)) return { then: 'stop', code, detail: message(error) };
  if (NO_CREDENTIALS.has(code)) return { then: 'stop', code, detail: message(error) };
  if (code === 'NotOnTape') {
    return {
      then: 'give-up',
      code,
      cause: { kind: 'not-collected', ...where, detail: 'the tape has no answer to it' },
    };
  }
  if (THROTTLES.has(code) || status === 429)
    return { then: 'slow-down', code, cause: { kind: 'throttled', ...where } };
  if (REGION_OFF.has(code))
    return { then: 'give-up', code, cause: { kind: 'region-off', ...where, detail: code } };
  if (NOT_OFFERED.has(code))
    return { then: 'give-up', code, cause: { kind: 'unavailable', ...where, detail: code } };
  if (DENIALS.has(code) || status === 401 || status === 403)
    return { then: 'give-up', code, cause: denied(error, op, region) };
  if (status !== undefined && status >= 500) {
    return { then: 'retry', code, cause: { kind: 'transient', ...where, detail: `HTTP ${status} ${code}` } };
  }
  if (isMalformed(error)) {
    return {
      then: 'retry',
      code,
      cause: { kind: 'unparsable', ...where, detail: firstLine(message(error)) },
    };
  }
  if (NETWORK.has(code)) return { then: 'retry', code, cause: { kind: 'transient', ...where, detail: code } };
  if (code === 'ENOTFOUND') return { then: 'give-up', code, cause: noEndpoint(error, op, region) };
  if (isGone(code)) return { then: 'give-up', code, cause: { kind: 'vanished', ...where, detail: code } };
  return {
    then: 'give-up',
    code,
    cause: { kind: 'unavailable', ...where, detail: firstLine(`${code}: ${message(error)}`) },
  };
}

/**
 * A name that does not resolve says by itself nothing about AWS: there may be no network, or a proxy's or an emulator's
 * name is wrong. Only with AWS's own list of endpoints it says that there is no service.
 */
function noEndpoint(error: unknown, op: Operation, region: string): Cause {
  const where = { operation: operationName(op), region };
  if (isWithout(region, op.service) && isOfAws(error, region)) return { kind: 'not-offered', ...where };
  return { kind: 'unavailable', ...where, detail: 'no such endpoint in this region' };
}

/** https://docs.aws.amazon.com/general/latest/gr/rande.html */
const SUFFIXES = ['amazonaws.com', 'amazonaws.com.cn', 'api.aws', 'api.amazonwebservices.com.cn'];

/** Whether the name that did not resolve is one of AWS's for the region. */
function isOfAws(error: unknown, region: string): boolean {
  const { hostname } = error as { hostname?: unknown };
  return typeof hostname === 'string' && SUFFIXES.some((suffix) => hostname.endsWith(`.${region}.${suffix}`));
}

function denied(error: unknown, op: Operation, region: string): Cause {
  const by = deniedBy(said(error));
  return {
    kind: 'denied',
    operation: operationName(op),
    actions: op.actions,
    region,
    ...(by === undefined ? {} : { by }),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html lists these wordings. */
function deniedBy(text: string): DeniedBy | undefined {
  const lower = text.toLowerCase();
  if (lower.includes('service control policy')) return 'service-control-policy';
  if (lower.includes('resource control policy')) return 'resource-control-policy';
  if (lower.includes('permissions boundary')) return 'permissions-boundary';
  if (lower.includes('session policy')) return 'session-policy';
  if (lower.includes('vpc endpoint policy')) return 'vpc-endpoint-policy';
  if (lower.includes('resource-based policy')) return 'resource-policy';
  if (lower.includes('identity-based policy')) return 'identity-policy';
  return undefined;
}

export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'Unknown';
  const { name, code, Code } = error as { name?: unknown; code?: unknown; Code?: unknown };
  // Node's network errors are all named Error; the code tells them apart.
  if (typeof code === 'string' && (name === 'Error' || name === undefined)) return code;
  if (typeof name === 'string' && name !== 'Error' && name !== 'Unknown') return name;
  return typeof Code === 'string' ? Code : 'Unknown';
}

/** Whether an error is the answer that a read expects: by its code, and by its message where the code says too little. */
export function isAnswer(error: unknown, absence: Absence): boolean {
  if (typeof absence === 'string') return errorCode(error) === absence;
  return errorCode(error) === absence.code && absence.says.test(said(error));
}

export function httpStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  // An answer that the SDK could not parse carries its status only in the hidden response.
  const { $metadata, $response } = error as {
    $metadata?: { httpStatusCode?: number };
    $response?: { statusCode?: number };
  };
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

function isMalformed(error: unknown): boolean {
  if (error instanceof MalformedAnswer || error instanceof SyntaxError || error instanceof TypeError)
    return true;
  const status = httpStatus(error);
  return status !== undefined && status < 300;
}

function isGone(code: string): boolean {
  return /^NoSuch|NotFound|NonExist|DoesNotExist/.test(code);
}

/** Parsers quote what they could not parse, and services what they were given: neither may be told as it is. */
function message(error: unknown): string {
  if (error instanceof SyntaxError) return 'the answer does not parse';
  return redactText(said(error));
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
