import type { Kind } from '../model/kinds.ts';
import type { Cause } from '../model/reading.ts';
import type { Failure } from '../sources/aws/failure.ts';
import { classify, isAnswer } from '../sources/aws/failure.ts';
import { rateOf } from '../sources/aws/rates.ts';
import type { Absence, CallOptions, Operation, Parent, Read, ReadContext } from '../sources/aws/read.ts';
import { operationName, ReadFailure } from '../sources/aws/read.ts';
import type { Target } from '../sources/aws/target.ts';
import type { Clock } from './bucket.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Scheduler } from './schedule.ts';

/** State of one run of a read: where its listing stands, and how many of its planned calls it has made. */
export interface RunState {
  cursor: string | null;
  made: number;
  last: Operation | undefined;
}

export interface CallerOptions {
  readonly plan: Plan;
  readonly target: Target;
  readonly scheduler: Scheduler;
  readonly progress: Progress;
  readonly clock: Clock;
  /** When the scan started, ISO 8601. */
  readonly started: string;
  readonly signal: AbortSignal;
}

/** Gives reads their view of AWS: only declared operations, through the scheduler, pages to the end. */
export class Caller {
  readonly #options: CallerOptions;

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  context(read: Read, region: string, parents: readonly Parent[], state: RunState): ReadContext {
    const { target, plan, clock, signal, started } = this.#options;
    const call = (op: Operation, input: object, options: CallOptions = {}) =>
      this.#call(read, region, state, op, input, options);
    return {
      account: target.account,
      partition: target.partition,
      region,
      parents,
      wants: (kind: Kind, fact?: string) =>
        fact === undefined ? plan.facts.has(kind) : plan.facts.get(kind)?.has(fact) === true,
      started,
      wait: (ms) => clock.sleep(ms, signal),
      call,
      pages: ((op, input, token, next) =>
        pages(state, op, input, token as (output: object) => string | undefined, next, (page) =>
          call(op, page),
        )) as ReadContext['pages'],
    };
  }

  async #call(
    read: Read,
    region: string,
    state: RunState,
    op: Operation,
    input: object,
    options: CallOptions,
  ): Promise<object | null> {
    if (!read.operations.includes(op))
      throw new Error(`${read.id} calls ${operationName(op)} without declaring it`);
    const { scheduler, target, progress } = this.#options;
    const { bucket, rate } = rateOf(op);
    const place = op.region ?? region;
    state.made += 1;
    state.last = op;
    const opens = read.scope === 'region' && place === region && state.made === 1 && state.cursor === null;
    if (state.made > read.operations.length) progress.planned(op.service, 1);
    try {
      const answer = await scheduler.run<object | null>({
        key: `${bucket}@${place}`,
        rate,
        attempt: (signal) => send(target, op, place, input, signal, options.absent, progress),
        classify: (error) => {
          const failure = sortOut(error, op, place, opens);
          if (failure.then === 'slow-down') progress.throttled(op.service);
          return failure;
        },
      });
      progress.finished(op.service, 'answered');
      return answer;
    } catch (error) {
      if (error instanceof ReadFailure) {
        progress.finished(op.service, outcomeOf(error.failure));
      }
      throw error;
    }
  }
}

/**
 * That AWS does not offer a service is believed of the call that opens a region's listing, and of no other: where
 * something was already read, the service is there.
 */
function sortOut(error: unknown, op: Operation, place: string, opens: boolean): Failure {
  const failure = classify(error, op, place);
  if (failure.then === 'stop' || failure.cause.kind !== 'not-offered' || opens) return failure;
  return { ...failure, cause: { ...failure.cause, kind: 'unavailable', detail: failure.code } };
}

/** That there is nothing to ask is an answer. */
function outcomeOf(failure: Cause): 'answered' | 'denied' | 'failed' {
  if (failure.kind === 'not-offered') return 'answered';
  return failure.kind === 'denied' ? 'denied' : 'failed';
}

async function send(
  target: Target,
  op: Operation,
  region: string,
  input: object,
  signal: AbortSignal,
  absent: readonly Absence[] | undefined,
  progress: Progress,
): Promise<object | null> {
  progress.sent(op.service);
  try {
    return await target.send(op, region, input, signal);
  } catch (error) {
    if (absent?.some((absence) => isAnswer(error, absence))) return null;
    throw error;
  }
}

/** A token seen before means that the listing would never end; a cut listing without a token, that it is not whole. */
async function* pages(
  state: RunState,
  op: Operation,
  input: object,
  token: (output: object) => string | undefined,
  next: (token: string) => object,
  call: (input: object) => Promise<object | null>,
): AsyncGenerator<object> {
  const seen = new Set<string>();
  let cursor = state.cursor;
  for (;;) {
    const page = (await call(cursor === null ? input : { ...input, ...next(cursor) })) ?? {};
    const following = token(page) || null;
    if (following === null && saysMore(page))
      throw broken(op, 'the listing is cut short without a token to go on');
    if (following !== null && (seen.has(following) || following === cursor)) {
      throw broken(op, 'the page token came twice: the listing would never end');
    }
    if (following !== null) seen.add(following);
    state.cursor = following;
    yield page;
    if (following === null) return;
    cursor = following;
  }
}

/** Most listings say so on top; CloudFront's are within a structure. */
function saysMore(page: object): boolean {
  return (
    isCut(page) ||
    Object.values(page).some((member) => typeof member === 'object' && member !== null && isCut(member))
  );
}

function isCut(page: object): boolean {
  const { IsTruncated, Truncated } = page as { IsTruncated?: unknown; Truncated?: unknown };
  return IsTruncated === true || Truncated === true;
}

function broken(op: Operation, detail: string): ReadFailure {
  return new ReadFailure({ kind: 'unparsable', operation: operationName(op), detail });
}
