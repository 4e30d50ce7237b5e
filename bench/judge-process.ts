// Judges a store that a scan left, in a process of its own; tells its parent what it cost.
//
//   node bench/judge-process.ts STORE
import { CONTROLS } from '../src/controls/registry.ts';
import { demandOf } from '../src/scan/plan.ts';
import { judgeStore } from '../src/scan/run.ts';
import { timestamp } from '../src/scan/system.ts';
import { ScanStore } from '../src/store/scan-store.ts';
import type { JudgeMeasure } from './measures.ts';

const store = ScanStore.open(process.argv[2] ?? '', demandOf(CONTROLS).references);
const idleRss = process.memoryUsage.rss();
const started = performance.now();
const before = process.cpuUsage();
const scan = {
  id: 'bench',
  started: timestamp(),
  finished: timestamp(),
  source: 'aws',
  accounts: ['123456789012'],
  regions: [],
};
const { summary } = judgeStore(
  { store, controls: CONTROLS },
  { ...scan, calls: { made: 0, denied: 0, throttled: 0, failed: 0 } },
);
const { user, system } = process.cpuUsage(before);
const measure: JudgeMeasure = {
  judgeMs: performance.now() - started,
  judgeCpuMs: (user + system) / 1000,
  idleRss,
  judgeRss: process.resourceUsage().maxRSS * 1024,
  findings: summary.pass + summary.fail + summary.unknown + summary.notApplicable + summary.manual,
};
store.close();
process.send?.(measure);
if (process.send === undefined) process.stdout.write(`${JSON.stringify(measure, null, 2)}\n`);
process.disconnect?.();
