import { isRecord } from './guards.ts';
import type { StubAnswer, StubCall, StubError } from './protocol.ts';

export interface PageAsked {
  /** How many the caller wants at most; undefined for as many as the operation gives. */
  readonly size?: unknown;
  readonly token?: unknown;
  /** The operation's own page size, and the most it gives. */
  readonly most: number;
  /** What the token is for: one listing's token is no other's. */
  readonly scope: string;
}

export type Page<T> =
  | { readonly ok: true; readonly items: readonly T[]; readonly next: string | undefined }
  | { readonly ok: false; readonly error: StubError };

/** A list, or what makes its items only when a page of them is asked for. */
export interface Pageable<T> {
  readonly length: number;
  slice(start: number, end: number): readonly T[];
}

/** One page of a list. Tokens are opaque, and an error where they were not made for this list. */
export function paginate<T>(list: Pageable<T>, asked: PageAsked): Page<T> {
  const start = startOf(asked, list.length);
  if (start === undefined) {
    return {
      ok: false,
      error: { code: 'ValidationError', message: 'The pagination token is not valid.', status: 400 },
    };
  }
  const end = start + pageSize(asked);
  const next = end < list.length ? makeToken(asked.scope, end) : undefined;
  return { ok: true, items: list.slice(start, end), next };
}

/** The names that an operation has for the parts of its paging. */
export interface PageNames {
  /** The output's list. */
  readonly items: string;
  /** Input: how many. */
  readonly size?: string;
  /** Input: where to go on. */
  readonly token?: string;
  /** Output: where to go on. */
  readonly next?: string;
  /** Output: whether there is more. */
  readonly more?: string;
}

/** A page in the manner of most services: `MaxResults` and `NextToken`, whose absence is the end. */
export function nextTokenPage(
  call: StubCall,
  list: Pageable<unknown>,
  most: number,
  names: PageNames,
): StubAnswer {
  return page(call, list, most, {
    size: 'MaxResults',
    token: 'NextToken',
    next: names.token ?? 'NextToken',
    ...names,
  });
}

/** A page in the manner of IAM: `MaxItems` and `Marker`, and `IsTruncated` to say whether there is more. */
export function markerPage(
  call: StubCall,
  list: Pageable<unknown>,
  most: number,
  names: PageNames,
): StubAnswer {
  return page(call, list, most, {
    size: 'MaxItems',
    token: 'Marker',
    next: names.token ?? 'Marker',
    more: 'IsTruncated',
    ...names,
  });
}

function page(
  call: StubCall,
  list: Pageable<unknown>,
  most: number,
  names: PageNames & { readonly size: string; readonly token: string; readonly next: string },
): StubAnswer {
  const got = paginate(list, {
    size: call.input[names.size],
    token: call.input[names.token],
    most,
    scope: scopeOf(call, names),
  });
  if (!got.ok) return { error: got.error };
  const more = names.more === undefined ? {} : { [names.more]: got.next !== undefined };
  return { output: { [names.items]: got.items, [names.next]: got.next, ...more } };
}

/** AWS refuses a token that comes back with other parameters than it was given for. */
function scopeOf(call: StubCall, names: { readonly size: string; readonly token: string }): string {
  const rest = Object.entries(call.input).filter(([name]) => name !== names.size && name !== names.token);
  return JSON.stringify([call.service, call.operation, call.region, Object.fromEntries(rest)]);
}

function pageSize({ size, most }: PageAsked): number {
  return typeof size === 'number' && size >= 1 ? Math.min(size, most) : most;
}

function startOf({ token, scope }: PageAsked, length: number): number | undefined {
  if (token === undefined || token === null) return 0;
  const read = readToken(token);
  if (read === undefined || read.check !== check(scope)) return undefined;
  return Number.isInteger(read.at) && read.at > 0 && read.at < length ? read.at : undefined;
}

function makeToken(scope: string, at: number): string {
  return Buffer.from(JSON.stringify({ at, check: check(scope) })).toString('base64url');
}

function readToken(token: unknown): { readonly at: number; readonly check: number } | undefined {
  if (typeof token !== 'string') return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return isRecord(read) ? { at: Number(read['at']), check: Number(read['check']) } : undefined;
  } catch {
    return undefined;
  }
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/: enough to tell listings apart. */
function check(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
