import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from './bucket.ts';

/** The machine's own clock. */
export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal === undefined ? {} : { signal });
  },
};

export function timestamp(): string {
  return new Date().toISOString();
}
