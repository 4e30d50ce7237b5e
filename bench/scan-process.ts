// One scan, as the command makes it, in a process of its own; tells its parent what it cost.
//
//   node bench/scan-process.ts STORE limited|free
//
// Endpoint and access key come from the environment, as they do for the command.
import { openAws } from '../src/cli/account.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Clock } from '../src/scan/bucket.ts';
import { demandOf } from '../src/scan/plan.ts';
import type { Progress } from '../src/scan/progress.ts';
import type { ScanOrder } from '../src/scan/run.ts';
import { collectAccount, judgeStore } from '../src/scan/run.ts';
import { SYSTEM_CLOCK, timestamp } from '../src/scan/system.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import { abortController } from '../src/sources/aws/live.ts';
import { READS } from '../src/sources/aws/registry.ts';
import { ScanStore } from '../src/store/scan-store.ts';
import type { ScanMeasure } from './measures.ts';
import { waitedForCore } from './processes.ts';

/** A second passes in a millisecond: the scan's own token buckets are never empty. */
const FAST_CLOCK: Clock = {
  now: () => performance.now() * 1000,
  sleep: (ms, signal) => SYSTEM_CLOCK.sleep(ms / 1000, signal),
};

const [file = ':memory:', rates = 'limited'] = process.argv.slice(2);

// A scan loads the SDK's clients as it needs them. From source that takes seconds, from the bundle a tenth of it: the
// whole command is measured apart.
await Promise.all(Object.values(CLIENTS).map((load) => load()));

const order: ScanOrder = {
  id: 'bench',
  started: timestamp(),
  source: 'aws',
  controls: CONTROLS.map((control) => control.id),
  regions: 'all',
};
const store = ScanStore.open(file, demandOf(CONTROLS).references);
const door = await openAws({ started: order.started });
const counts = { planned: 0, throttled: 0, resources: 0, firstFoundMs: 0 };
const idleRss = process.memoryUsage.rss();
const start = mark();
const collected = await collectAccount({
  order,
  controls: CONTROLS,
  reads: READS,
  store,
  sdk: door.sdk,
  region: door.region,
  progress: counting(),
  signal: abortController().signal,
  clock: rates === 'free' ? FAST_CLOCK : SYSTEM_CLOCK,
  timestamp,
  retries: door.retries,
});
const collecting = since(start);
const collectRss = peakRss();
const judging = mark();
const outcome = judgeStore(
  { store, controls: CONTROLS },
  {
    id: order.id,
    started: order.started,
    finished: timestamp(),
    source: 'aws',
    accounts: [collected.account],
    regions: collected.regions,
    calls: collected.calls,
  },
);
const judged = since(judging);
const { pass, fail, unknown, notApplicable, manual } = outcome.summary;
const measure: ScanMeasure = {
  collectMs: collecting.wallMs,
  waitedMs: collecting.waitedMs,
  collectCpuMs: collecting.cpuMs,
  firstFoundMs: counts.firstFoundMs,
  judgeMs: judged.wallMs,
  judgeCpuMs: judged.cpuMs,
  idleRss,
  collectRss,
  judgeRss: peakRss(),
  ...collected.calls,
  planned: counts.planned,
  throttled: counts.throttled,
  resources: counts.resources,
  findings: pass + fail + unknown + notApplicable + manual,
  unknown,
};
store.close();
door.close();
process.send?.(measure);
if (process.send === undefined) process.stdout.write(`${JSON.stringify(measure, null, 2)}\n`);
process.disconnect?.();

interface Mark {
  readonly at: number;
  readonly cpu: NodeJS.CpuUsage;
  readonly waited: number;
}

function mark(): Mark {
  return { at: performance.now(), cpu: process.cpuUsage(), waited: waitedForCore() };
}

function since({ at, cpu, waited }: Mark) {
  const { user, system } = process.cpuUsage(cpu);
  return {
    wallMs: performance.now() - at,
    cpuMs: (user + system) / 1000,
    waitedMs: waitedForCore() - waited,
  };
}

/** The process's peak so far; Node gives it in kilobytes. */
function peakRss(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function counting(): Progress {
  const began = performance.now();
  return {
    planned(_, count) {
      counts.planned += count;
    },
    sent() {},
    throttled() {
      counts.throttled += 1;
    },
    finished() {},
    found(_, count) {
      if (counts.resources === 0) counts.firstFoundMs = performance.now() - began;
      counts.resources += count;
    },
    note() {},
  };
}
