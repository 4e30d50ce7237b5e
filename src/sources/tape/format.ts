import { createHash } from 'node:crypto';
import type { HttpRequest } from '@smithy/core/protocols';

/** Version of the tape's files. A tape of another version is refused, not guessed at. */
export const TAPE_FORMAT = 'seaworthy-tape/1';
export const HEADER_FILE = 'tape.json';
export const EXCHANGES_FILE = 'exchanges.ndjson';

export interface TapeHeader {
  readonly format: typeof TAPE_FORMAT;
  readonly tool: string;
  /** When the recording scan started, ISO 8601: ages are judged as of then. */
  readonly recorded: string;
  /** Region of the first call. */
  readonly region: string;
  readonly scrubbed: boolean;
}

/** One answer of AWS, under the key of its request. */
export interface Exchange {
  readonly key: string;
  /** `service region what`: for people who read tapes. */
  readonly call: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What of a request says which call it is: never headers with credentials, dates or the SDK's version. */
export function requestKey(
  request: HttpRequest,
  scrub: (text: string) => string,
): { key: string; call: string } {
  const { service, region } = scopeOf(request);
  const target = header(request, 'x-amz-target') ?? '';
  const query = Object.entries(request.query ?? {})
    .map(([name, value]) => `${name}=${[value].flat().join(',')}`)
    .toSorted()
    .join('&');
  const body = bodyText(request.body);
  const path = wholePath(request, service);
  const parts = [request.method, service, region, target, path, query, body].map(scrub);
  const what =
    target.split('.').at(-1) || /(?:^|&)Action=(\w+)/.exec(body)?.[1] || `${request.method} ${path}?${query}`;
  return {
    key: createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 32),
    call: scrub(`${service} ${region} ${what}`),
  };
}

/** S3 knows a bucket before the host name and at the head of the path; a tape must not care which was recorded. */
function wholePath(request: HttpRequest, service: string): string {
  const bucket = service === 's3' ? /^(.+)\.s3[.-](?!control)/.exec(request.hostname)?.[1] : undefined;
  return `${bucket === undefined ? '' : `/${bucket}`}${request.path}`.replace(/\/$/, '');
}

function scopeOf(request: HttpRequest): { service: string; region: string } {
  const scope = /Credential=[^/]+\/\d+\/([^/]+)\/([^/]+)\//.exec(header(request, 'authorization') ?? '');
  return { region: scope?.[1] ?? '', service: scope?.[2] ?? '' };
}

function header(request: HttpRequest, name: string): string | undefined {
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1];
}

function bodyText(body: unknown): string {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  // The SDK's own bytes act as a string too, and warn when they are treated as one.
  if (body instanceof Uint8Array)
    return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return '';
}
