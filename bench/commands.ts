import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandMeasure } from './measures.ts';
import { median } from './measures.ts';
import type { Stub } from './processes.ts';
import { command } from './processes.ts';
import { access, LATENCY_MS } from './scans.ts';
import { accessKeyOf } from './stub-protocol.ts';

const BUILT = fileURLToPath(new URL('../dist/seaworthy.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** What users start where it was built, else the same from its source, which is slower to start. */
export function builtOrSource(): string {
  return existsSync(BUILT) ? BUILT : SOURCE;
}

export interface CommandRow {
  readonly name: string;
  readonly runs: number;
  /** Medians. */
  readonly wallMs: number;
  readonly cpuMs: number | undefined;
  readonly peakRss: number | undefined;
}

export async function startUps(program: string, runs: number): Promise<CommandRow[]> {
  return [
    await repeated('node alone', runs, ['--eval', '0'], {}),
    await repeated('--version', runs, [program, '--version'], {}),
    await repeated('controls', runs, [program, 'controls'], {}),
  ];
}

/** How often each of the whole scans is run. */
export interface WholeRuns {
  readonly toFirstCall: number;
  /** By scale. */
  readonly scans: readonly (readonly [scale: number, runs: number])[];
}

/** The command as a whole: up to its first call, at which it is turned away; and scans at AWS's rates. */
export async function wholeScans(
  program: string,
  stub: Stub,
  folder: string,
  runs: WholeRuns,
): Promise<CommandRow[]> {
  const scan = [program, 'scan', '--quiet', '--format', 'json', '--output', '/dev/null'];
  const environment = (scale: number) => ({
    ...access(stub, accessKeyOf({ scale, limited: true, latencyMs: LATENCY_MS }, 'whole')),
    SEAWORTHY_HOME: folder,
  });
  const rows = [await repeated('scan up to its first call', runs.toFirstCall, scan, environment(0), 4)];
  for (const [scale, times] of runs.scans)
    rows.push(await repeated(`scan, ${scale}×`, times, scan, environment(scale)));
  return rows;
}

async function repeated(
  name: string,
  runs: number,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  exit = 0,
): Promise<CommandRow> {
  const measures: CommandMeasure[] = [];
  for (let run = 0; run < runs; run += 1) {
    // A bucket of its own for every run: the last one's would still be empty.
    const measure = await command(args, {
      ...env,
      ...(env['AWS_ACCESS_KEY_ID'] && { AWS_ACCESS_KEY_ID: `${env['AWS_ACCESS_KEY_ID']}${run}` }),
    });
    if (measure.exit !== exit) throw new Error(`${name} ended with ${measure.exit}, not ${exit}`);
    measures.push(measure);
  }
  return {
    name,
    runs,
    wallMs: median(measures.map((it) => it.wallMs)),
    cpuMs: medianOf(measures.map((it) => it.cpuMs)),
    peakRss: medianOf(measures.map((it) => it.peakRss)),
  };
}

function medianOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}
