import type { Fact, Kind } from '../../model/kinds.ts';
import type { Cause, Unknown } from '../../model/reading.ts';
import { unknown } from '../../model/reading.ts';
import type { Found } from '../../store/scan-store.ts';
import type { Service } from './clients.ts';

/** One API operation with the IAM actions it needs. The types are those of the SDK's command. */
export interface Operation<I extends object = object, O extends object = object> {
  readonly service: Service;
  readonly name: string;
  /** IAM actions that allow the call, from AWS's service authorization reference. */
  readonly actions: readonly string[];
  /** Where AWS answers it, if in one region for all. Left out: in the region that is read. */
  readonly region?: string;
  /** Never set: it carries the types. */
  readonly types?: readonly [input: I, output: O];
}

export function operation<I extends object, O extends object>(
  service: Service,
  name: string,
  actions: readonly string[],
  region?: string,
): Operation<I, O> {
  return { service, name, actions, ...(region === undefined ? {} : { region }) };
}

/** `s3:GetBucketPolicy`: how reports and causes name an operation. */
export function operationName(op: Operation): string {
  return `${op.service}:${op.name}`;
}

/** A resource that an each-read is about. */
export interface Parent {
  readonly kind: Kind;
  readonly id: string;
  readonly arn: string | undefined;
  readonly region: string;
  /** The facts that the read declared in `uses`, all known. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** An error that is an answer: its code, and where the code has other meanings too, what its message says. */
export type Absence = string | { readonly code: string; readonly says: RegExp };

export interface CallOptions {
  /** Errors that are an answer (`NoSuchBucketPolicy`): the call gives null. */
  readonly absent?: readonly Absence[];
}

export interface ReadContext {
  readonly account: string;
  readonly partition: string;
  /** Region that the calls go to. */
  readonly region: string;
  /** The resources to read about: one, or up to `batch`; empty for listings of an account or region. */
  readonly parents: readonly Parent[];
  /** Whether the chosen controls need anything of this kind, or this one fact of it. */
  wants(kind: Kind, fact?: string): boolean;
  /** One API call. Throws ReadFailure when it cannot be made good. */
  call<I extends object, O extends object>(op: Operation<I, O>, input: I): Promise<O>;
  call<I extends object, O extends object>(
    op: Operation<I, O>,
    input: I,
    options: CallOptions,
  ): Promise<O | null>;
  /** When the scan started, ISO 8601, UTC: for questions about a span of time. A resumed or replayed scan has the same. */
  readonly started: string;
  /** Waits by the scan's clock: for reports that AWS takes a moment to make. */
  wait(ms: number): Promise<void>;
  /** Every page of a listing, to the end. `token` reads the next page's token, `next` puts it into the input. */
  pages<I extends object, O extends object>(
    op: Operation<I, O>,
    input: I,
    token: (output: O) => string | undefined,
    next: (token: string) => Partial<I>,
  ): AsyncIterable<O>;
}

/**
 * A read: some API operations, made once per account, region or resource, and the facts they give.
 *
 * - scope `account`: once, in the partition's home region. `region`: once in each region.
 * - scope `{ each: kind }`: for every resource of that kind; with `batch`, for so many at once.
 */
export interface Read {
  /** Unique: the operation's name, or a name for a procedure of several. */
  readonly id: string;
  readonly scope: 'account' | 'region' | { readonly each: Kind; readonly batch?: number };
  readonly operations: readonly Operation[];
  /** The facts it gives, by kind. */
  readonly gives: { readonly [K in Kind]?: readonly Fact<K>[] };
  /** The kinds of which it finds every resource in its scope. */
  readonly lists: readonly Kind[];
  /** Facts of the parent that it needs to make its calls. */
  readonly uses?: readonly string[];
  readonly run: (context: ReadContext) => AsyncIterable<readonly Found[]>;
}

export function defineRead(
  spec: Omit<Read, 'id' | 'lists'> & { readonly id?: string; readonly lists?: readonly Kind[] },
): Read {
  const first = spec.operations[0];
  if (first === undefined) throw new Error('a read needs an operation');
  return { id: operationName(first), lists: [], ...spec };
}

/** The answer to an each-read about one resource: its facts. */
export function factsOf(parent: Parent, facts: Readonly<Record<string, unknown>>): readonly Found[] {
  return [{ kind: parent.kind, id: parent.id, region: parent.region, facts }];
}

/** A read could not be made good; the cause says why. Expected, and always turned into unknown readings. */
export class ReadFailure extends Error {
  readonly failure: Cause;
  constructor(failure: Cause) {
    super(`${failure.kind}: ${failure.operation ?? ''} ${failure.detail ?? ''}`);
    this.name = 'ReadFailure';
    this.failure = failure;
  }
}

/** A fact whose answer came but is not what the API promises. */
export function unparsable(op: Operation, detail: string) {
  return unknown({ kind: 'unparsable', operation: operationName(op), detail });
}

/** Turns the SDK's date into ISO 8601 text. */
export function iso(date: Date | undefined): string | null {
  return date === undefined ? null : date.toISOString();
}

/** A member that the API always sends; its absence makes the answer unparsable rather than a default. */
export function must<T>(value: T | undefined | null, op: Operation, member: string): T {
  if (value !== undefined && value !== null) return value;
  throw new ReadFailure({
    kind: 'unparsable',
    operation: operationName(op),
    detail: `${member} is missing in the answer`,
  });
}

/** A policy document as its JSON text; unparsable when AWS's answer is not JSON to its end. */
export function policyText(text: string, op: Operation): string | Unknown {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return unparsable(op, 'the policy document is not whole');
  }
}

export function tagMap(
  tags: readonly { Key?: string | undefined; Value?: string | undefined }[] | undefined,
) {
  return Object.fromEntries((tags ?? []).map((tag) => [tag.Key ?? '', tag.Value ?? '']));
}
