import type { Respond, StubAnswer, StubCall, StubError } from './protocol.ts';

/** What AWS lets a caller do: so many calls a second, and so many at once before that counts. */
export interface Limit {
  readonly perSecond: number;
  readonly burst: number;
  /** Calls of one bucket in one region by one caller draw on the same tokens. Without it, the service's. */
  readonly bucket?: string;
}

/** The limit of a call; undefined where there is none. */
export type Limits = (call: StubCall) => Limit | undefined;

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Answers as AWS does when calls come too fast, and passes the others on. `now` is in milliseconds. */
export function throttled(
  respond: Respond,
  limits: Limits,
  now: () => number = () => performance.now(),
): Respond {
  const buckets = new Map<string, Bucket>();
  return (call) => {
    const limit = limits(call);
    if (limit === undefined || take(buckets, bucketKey(call, limit), limit, now())) return respond(call);
    return { error: throttleError(call) };
  };
}

export function isThrottle(answer: StubAnswer): boolean {
  return 'error' in answer && THROTTLE_CODES.has(answer.error.code);
}

const THROTTLE_CODES: ReadonlySet<string> = new Set([
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
]);

/**
 * Each family of services has its own word for it. EC2:
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html; S3:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; the others by their common errors pages.
 */
function throttleError({ protocol, service }: StubCall): StubError {
  if (protocol === 'ec2')
    return { code: 'RequestLimitExceeded', message: 'Request limit exceeded.', status: 503 };
  if (service === 's3' || service === 's3-control') {
    return { code: 'SlowDown', message: 'Please reduce your request rate.', status: 503 };
  }
  if (protocol === 'query' || protocol === 'rest-xml')
    return { code: 'Throttling', message: 'Rate exceeded', status: 400 };
  if (protocol === 'rest-json') return { code: 'ThrottlingException', message: 'Rate exceeded', status: 429 };
  return { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 };
}

function bucketKey({ service, region, accessKeyId }: StubCall, { bucket }: Limit): string {
  return `${bucket ?? service} ${region} ${accessKeyId ?? ''}`;
}

function take(buckets: Map<string, Bucket>, key: string, { perSecond, burst }: Limit, now: number): boolean {
  let bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, (bucket = { tokens: burst, filledAt: now }));
  bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);
  bucket.filledAt = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}
