import type { Control } from '../../src/model/control.ts';
import type { CallCounts, Finding } from '../../src/model/finding.ts';
import type { ScanOrder } from '../../src/scan/run.ts';
import { collectAccount, judgeStore } from '../../src/scan/run.ts';
import type { Retries } from '../../src/scan/schedule.ts';
import { demandOf } from '../../src/scan/plan.ts';
import { SILENT } from '../../src/scan/progress.ts';
import { CLIENTS } from '../../src/sources/aws/clients.ts';
import { abortController, Sdk } from '../../src/sources/aws/live.ts';
import type { Read } from '../../src/sources/aws/read.ts';
import { READS } from '../../src/sources/aws/registry.ts';
import type { Wire } from '../../src/sources/aws/transport.ts';
import { wholeAnswers } from '../../src/sources/aws/transport.ts';
import { createStubHandler } from '../../src/sources/stub/handler.ts';
import type { Respond, StubCall } from '../../src/sources/stub/protocol.ts';
import { ScanStore } from '../../src/store/scan-store.ts';
import { HastyClock } from './clock.ts';

export const STARTED = '2026-11-01T00:00:00.000Z';

/** Few retries: the tests walk through thousands of faults. */
export const FEW: Retries = { throttled: 3, transient: 1, malformed: 1, baseMs: 1, capMs: 2 };

export interface World {
  readonly respond: Respond;
  /** Wraps the wire under the SDK: faults that no AWS answer is (resets, cut bodies). */
  readonly wrap?: (inner: Wire) => Wire;
  readonly controls: readonly Control[];
  readonly reads?: readonly Read[];
  readonly regions?: 'all' | readonly string[];
  readonly inFlight?: number;
}

export interface Scanned {
  readonly findings: readonly Finding[];
  readonly calls: readonly StubCall[];
  readonly counts: CallCounts;
  readonly store: ScanStore;
}

/** Scans a world of answers: the real SDK, scheduler, collector and judge; only the clock is hasty. */
export async function scanWorld(world: World): Promise<Scanned> {
  const calls: StubCall[] = [];
  const stub = createStubHandler({
    respond: world.respond,
    clients: CLIENTS,
    onCall: (call) => calls.push(call),
  }) as Wire;
  const wire = wholeAnswers(world.wrap?.(stub) ?? stub);
  const sdk = new Sdk({
    credentials: { accessKeyId: 'TEST', secretAccessKey: 'test' },
    wire,
    pathStyle: false,
    ignoreConfiguredEndpoints: true,
  });
  const order: ScanOrder = {
    id: 'test',
    started: STARTED,
    source: 'aws',
    controls: world.controls.map((control) => control.id),
    regions: world.regions ?? 'all',
  };
  const store = ScanStore.open(':memory:', demandOf(world.controls).references);
  const collected = await collectAccount({
    order,
    controls: world.controls,
    reads: world.reads ?? READS,
    store,
    sdk,
    region: 'eu-west-1',
    progress: SILENT,
    signal: abortController().signal,
    clock: new HastyClock(),
    timestamp: () => STARTED,
    retries: FEW,
    ...(world.inFlight === undefined ? {} : { inFlight: world.inFlight }),
  });
  judgeStore(
    { store, controls: world.controls },
    {
      id: 'test',
      started: STARTED,
      finished: STARTED,
      source: 'aws',
      accounts: [collected.account],
      regions: collected.regions,
      calls: collected.calls,
    },
  );
  const findings = [...store.findings()].map((text) => JSON.parse(text) as Finding);
  return { findings, calls, counts: collected.calls, store };
}
