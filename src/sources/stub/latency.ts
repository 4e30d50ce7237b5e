import { isRecord } from './guards.ts';
import type { StubCall } from './protocol.ts';

/** Milliseconds: the same for every call, or by the call. */
export type Latency = number | ((call: StubCall) => number);

/** What both kinds of abort signal that the SDK passes on have. */
interface Abort {
  readonly aborted: boolean;
  addEventListener?(name: 'abort', listener: () => void): void;
  removeEventListener?(name: 'abort', listener: () => void): void;
}

/** Lets the answer's time pass. Ends at once, with an AbortError, when the caller gives up. */
export async function rest(latency: Latency, call: StubCall | undefined, signal?: unknown): Promise<void> {
  const ms = typeof latency === 'number' ? latency : call === undefined ? 0 : latency(call);
  if (ms <= 0) return;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await orAborted(passed, signal).finally(() => clearTimeout(timer));
}

/** What the promise gives, or an AbortError as soon as the caller gives up. */
export function orAborted<T>(promise: Promise<T>, signal: unknown): Promise<T> {
  if (!isAbort(signal)) return promise;
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(abortError());
    if (signal.aborted) giveUp();
    signal.addEventListener?.('abort', giveUp);
    promise.then(resolve, reject).finally(() => signal.removeEventListener?.('abort', giveUp));
  });
}

function isAbort(value: unknown): value is Abort {
  return isRecord(value) && 'aborted' in value;
}

/** The name that the SDK's own transport gives it. */
function abortError(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' });
}
