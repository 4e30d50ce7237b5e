// What questions about permissions cost. See README.md.
//
//   node bench/iam/main.ts [--json] [--runs N]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from '../measures.ts';

interface AccountRun {
  readonly principals: number;
  readonly documents: number;
  readonly edges: number;
  readonly pairs: number;
  readonly paths: number;
  readonly cpuMs: Readonly<Record<string, number>>;
  readonly pairsMb: number;
  readonly peakMb: number;
}

interface DecisionRun {
  readonly documents: number;
  readonly us: Readonly<Record<string, number>>;
}

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const runs = Math.max(1, Number(options.runs));
const accounts = repeated<AccountRun>('account-process.ts');
const decisions = repeated<DecisionRun>('decisions-process.ts');
const report = {
  account: {
    ...shapeOf(accounts[0]),
    cpuMs: medians(accounts.map((it) => it.cpuMs)),
    pairsMb: median(accounts.map((it) => it.pairsMb)),
    peakMb: median(accounts.map((it) => it.peakMb)),
  },
  us: medians(decisions.map((it) => it.us)),
};
process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : render());

function repeated<T>(file: string): readonly T[] {
  return Array.from({ length: runs }, (_, at) => {
    process.stderr.write(`${file} ${at + 1} of ${runs}\n`);
    const path = fileURLToPath(new URL(file, import.meta.url));
    // What the processes print is this folder's own.
    return JSON.parse(execFileSync(process.execPath, [path], { encoding: 'utf8' })) as T;
  });
}

function shapeOf(run: AccountRun | undefined): object {
  return {
    principals: run?.principals,
    documents: run?.documents,
    edges: run?.edges,
    pairs: run?.pairs,
    paths: run?.paths,
  };
}

function medians(list: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(list[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(list.map((it) => it[name] ?? 0))]));
}

function render(): string {
  const { account, us } = report;
  const steps = Object.entries(account.cpuMs).map(([name, ms]) => `| ${name} | ${Math.round(ms)} ms |`);
  const single = Object.entries(us).map(([name, value]) => `| ${name} | ${value.toPrecision(3)} µs |`);
  return [
    JSON.stringify({ ...account, cpuMs: undefined }),
    '',
    '| step | CPU |',
    '|---|---|',
    ...steps,
    '',
    '| question | CPU |',
    '|---|---|',
    ...single,
    '',
  ].join('\n');
}
