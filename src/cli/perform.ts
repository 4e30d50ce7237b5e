import type { Control } from '../model/control.ts';
import type { Severity } from '../model/verdict.ts';
import { itemStates } from '../checklist/state.ts';
import { READS } from '../sources/aws/registry.ts';
import type { Progress } from '../scan/progress.ts';
import type { Read } from '../scan/relate.ts';
import type { Collected, ScanOrder, ScanOutcome } from '../scan/run.ts';
import { collectAccount, judgeStore } from '../scan/run.ts';
import { SYSTEM_CLOCK, timestamp } from '../scan/system.ts';
import type { Result } from '../reports/result.ts';
import type { ScanStore } from '../store/scan-store.ts';
import type { Door } from './account.ts';
import { TOOL } from './version.ts';

export interface Performed {
  readonly result: Result;
  readonly failures: (severity: Severity) => number;
}

export interface PerformOptions {
  readonly order: ScanOrder;
  readonly controls: readonly Control[];
  readonly store: ScanStore;
  readonly door: Door;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly keep?: (read: Read) => boolean;
}

/** Reads an account and judges it. */
export async function perform(options: PerformOptions): Promise<Performed> {
  const { order, controls, store, door, progress, signal } = options;
  const collected = await collectAccount({
    order,
    controls,
    reads: READS,
    store,
    sdk: door.sdk,
    region: door.region,
    progress,
    signal,
    clock: SYSTEM_CLOCK,
    timestamp,
    retries: door.retries,
  });
  return judged(options, collected);
}

function judged(options: PerformOptions, collected: Collected): Performed {
  const { order, controls, store, keep } = options;
  const outcome = judgeStore(
    { store, controls, ...(keep === undefined ? {} : { keep }) },
    {
      id: order.id,
      started: order.started,
      finished: timestamp(),
      source: order.source,
      accounts: [collected.account],
      regions: collected.regions,
      calls: collected.calls,
    },
  );
  return toPerformed(outcome, store);
}

export function toPerformed(outcome: ScanOutcome, store: ScanStore): Performed {
  return {
    failures: outcome.failures,
    result: {
      tool: TOOL,
      scan: outcome.info,
      summary: outcome.summary,
      checklist: itemStates(outcome.items),
      findings: () => parsed(store),
    },
  };
}

function* parsed(store: ScanStore) {
  for (const text of store.findings()) yield JSON.parse(text);
}
