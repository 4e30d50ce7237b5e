// What a scan costs: time against the least that AWS's rates allow, requests, CPU, memory, start-up. See README.md.
//
//   node bench/main.ts [--quick] [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandRow } from './commands.ts';
import { IS_BUILT, startUps, wholeScans } from './commands.ts';
import { startStub } from './processes.ts';
import type { JudgeRow, ScanCase, ScanRow } from './scans.ts';
import { judgings, scans, warmUp } from './scans.ts';
import type { Report } from './table.ts';
import { render } from './table.ts';

const FULL: readonly ScanCase[] = [
  { scale: 1, limited: true, runs: 5 },
  { scale: 10, limited: true, runs: 3 },
  { scale: 100, limited: true, runs: 1 },
  { scale: 100, limited: false, runs: 1, heapMb: 112 },
  { scale: 100, limited: false, runs: 1 },
];
const QUICK: readonly ScanCase[] = [
  { scale: 1, limited: true, runs: 1 },
  { scale: 10, limited: false, runs: 1 },
];

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const report = await measure(options.quick);
process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : render(report)}\n`);

async function measure(quick: boolean): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  const stub = await startStub();
  try {
    tell('warming up');
    await warmUp(stub);
    const commands: CommandRow[] = [];
    tell('start-up');
    commands.push(...(await startUps(quick ? 3 : 15)));
    tell('whole commands');
    commands.push(...(await wholeScans(stub, folder, quick ? 1 : 5)));
    const rows: ScanRow[] = [];
    for (const what of quick ? QUICK : FULL) {
      tell(`scan at ${what.scale}×`);
      rows.push(await scans(stub, folder, what));
    }
    const largest = quick ? 10 : 100;
    tell(`judging at ${largest}×`);
    const judged: JudgeRow[] = [await judgings(folder, largest, quick ? 1 : 3)];
    return {
      machine: `${availableParallelism()} cores, Node ${process.versions.node}`,
      program: IS_BUILT ? 'dist/' : 'source',
      scans: rows,
      judgings: judged,
      commands,
    };
  } finally {
    stub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}
