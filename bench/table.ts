import type { CommandRow } from './commands.ts';
import type { JudgeRow, ScanRow } from './scans.ts';

export interface Report {
  /** Cores and Node's version: numbers of two machines do not compare. */
  readonly machine: string;
  readonly program: string;
  readonly scans: readonly ScanRow[];
  readonly judgings: readonly JudgeRow[];
  readonly commands: readonly CommandRow[];
}

/** The report as text, a row a measurement; as Markdown it goes into README.md. */
export function render(report: Report): string {
  return [
    `${report.machine}; commands from ${report.program}`,
    table(
      [
        'scan',
        'resources',
        'wall',
        'quiet wall',
        'least',
        'ratio',
        'quiet ratio',
        'what decides',
        'requests',
        'planned',
        'throttled',
      ],
      report.scans.map((row) => [
        nameOf(row),
        count(row.resources),
        seconds(row.collectMs),
        seconds(row.collectMs - row.waitedMs),
        seconds(row.bound.ms),
        row.ratio.toFixed(2),
        row.quietRatio.toFixed(2),
        row.bound.by,
        count(row.made),
        count(row.planned),
        count(row.throttledByStub),
      ]),
    ),
    table(
      [
        'scan',
        'CPU',
        'CPU per 1,000 calls',
        'per 1,000 resources',
        'first resource',
        'memory at rest',
        'peak',
        'findings',
        'unknown',
      ],
      report.scans.map((row) => [
        nameOf(row),
        seconds(row.collectCpuMs),
        `${count(row.collectCpuMs / (row.made / 1000))} ms`,
        `${count(row.collectCpuMs / (row.resources / 1000))} ms`,
        `${count(row.firstFoundMs)} ms`,
        megabytes(row.idleRss),
        megabytes(row.collectRss),
        count(row.findings),
        count(row.unknown),
      ]),
    ),
    table(
      ['judging a store', 'findings', 'wall', 'CPU', 'per finding', 'memory at rest', 'peak'],
      report.judgings.map((row) => [
        `${row.scale}×`,
        count(row.findings),
        seconds(row.judgeMs),
        seconds(row.judgeCpuMs),
        `${(row.judgeCpuMs / row.findings).toFixed(3)} ms`,
        megabytes(row.idleRss),
        megabytes(row.judgeRss),
      ]),
    ),
    table(
      ['command', 'runs', 'wall, median', 'CPU', 'peak'],
      report.commands.map((row) => [
        row.name,
        count(row.runs),
        `${count(row.wallMs)} ms`,
        row.cpuMs === undefined ? '' : `${count(row.cpuMs)} ms`,
        megabytes(row.peakRss),
      ]),
    ),
  ].join('\n\n');
}

function nameOf({ scale, limited, heapMb }: ScanRow): string {
  return `${scale}×${limited ? '' : ', no rates'}${heapMb === undefined ? '' : `, ${heapMb} MB heap`}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '' : `${count(bytes / 1024 / 1024)} MB`;
}
