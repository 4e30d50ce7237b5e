// What a scan costs: time against the least that AWS's rates allow, requests, CPU, memory, start-up. See README.md.
//
//   node bench/main.ts [--quick] [--json] [--program FILE]
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { WholeRuns } from './commands.ts';
import { builtOrSource, startUps, wholeScans } from './commands.ts';
import { startStub } from './processes.ts';
import type { ScanCase, ScanRow } from './scans.ts';
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
const FULL_WHOLE: WholeRuns = {
  toFirstCall: 5,
  scans: [
    [1, 5],
    [10, 3],
    [100, 1],
  ],
};
const QUICK_WHOLE: WholeRuns = { toFirstCall: 1, scans: [[1, 1]] };

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    // Another build, to compare.
    program: { type: 'string', default: builtOrSource() },
  },
});
const report = await measure(options.program, options.quick);
process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : render(report)}\n`);

async function measure(program: string, quick: boolean): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  const stub = await startStub();
  try {
    tell('warming up');
    await warmUp(stub);
    tell('start-up');
    const starts = await startUps(program, quick ? 3 : 15);
    tell('whole commands');
    const wholes = await wholeScans(program, stub, folder, quick ? QUICK_WHOLE : FULL_WHOLE);
    const rows: ScanRow[] = [];
    for (const what of quick ? QUICK : FULL) {
      tell(`scan at ${what.scale}×`);
      rows.push(await scans(stub, folder, what));
    }
    const largest = quick ? 10 : 100;
    tell(`judging at ${largest}×`);
    const judged = [await judgings(folder, largest, quick ? 1 : 3)];
    return {
      machine: `${availableParallelism()} cores, Node ${process.versions.node}`,
      program: program.split('/').slice(-2).join('/'),
      scans: rows,
      judgings: judged,
      commands: [...starts, ...wholes],
    };
  } finally {
    stub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(text: string): void {
  process.stderr.write(`bench: ${text}\n`);
}
