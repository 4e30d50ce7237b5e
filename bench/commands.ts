import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandMeasure } from './measures.ts';
import { median } from './measures.ts';
import type { Stub } from './processes.ts';
import { command } from './processes.ts';
import { access } from './scans.ts';
import { accessKeyOf } from './stub-protocol.ts';

const BUILT = fileURLToPath(new URL('../dist/seaworthy.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** What users start where it was built, else the same from its source, which is slower to start. */
export const PROGRAM = existsSync(BUILT) ? BUILT : SOURCE;
export const IS_BUILT = PROGRAM === BUILT;

export interface CommandRow {
  readonly name: string;
  readonly runs: number;
  /** Medians. */
  readonly wallMs: number;
  readonly cpuMs: number | undefined;
  readonly peakRss: number | undefined;
}

export async function startUps(runs: number): Promise<CommandRow[]> {
  return [
    await repeated('node alone', runs, ['--eval', '0'], {}),
    await repeated('--version', runs, [PROGRAM, '--version'], {}),
    await repeated('controls', runs, [PROGRAM, 'controls'], {}),
  ];
}

/** The command as a whole: up to its first call, at which it is turned away; and a scan of the smallest account. */
export async function wholeScans(stub: Stub, folder: string, runs: number): Promise<CommandRow[]> {
  const scan = [PROGRAM, 'scan', '--quiet', '--format', 'json', '--output', '/dev/null'];
  const environment = (scale: number) => ({
    ...access(stub, accessKeyOf({ scale, limited: false, latencyMs: 0 }, 'whole')),
    SEAWORTHY_HOME: folder,
  });
  return [
    await repeated('scan up to its first call', runs, scan, environment(0), 4),
    await repeated('scan, 1×, answers at once', runs, scan, environment(1)),
  ];
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
    const measure = await command(args, env);
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
