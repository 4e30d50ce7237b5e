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
  const abort = isAbort(signal) ? signal : undefined;
  if (abort?.aborted === true) throw abortError();
  if (ms > 0) await sleep(ms, abort);
}

function sleep(ms: number, abort: Abort | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    abort?.addEventListener?.('abort', given);
    function done(): void {
      abort?.removeEventListener?.('abort', given);
      resolve();
    }
    function given(): void {
      clearTimeout(timer);
      abort?.removeEventListener?.('abort', given);
      reject(abortError());
    }
  });
}

function isAbort(value: unknown): value is Abort {
  return isRecord(value) && 'aborted' in value;
}

/** The name that the SDK's own transport gives it. */
function abortError(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' });
}
