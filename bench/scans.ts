import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bound } from './bound.ts';
import { lowerBound } from './bound.ts';
import type { JudgeMeasure, ScanMeasure } from './measures.ts';
import { middle } from './measures.ts';
import type { Stub } from './processes.ts';
import { measured } from './processes.ts';
import { accessKeyOf } from './stub-protocol.ts';

/** What every answer takes: about what AWS's nearer regions do. */
export const LATENCY_MS = 40;

export interface ScanCase {
  readonly scale: number;
  /** AWS's rates: enforced by the stub and kept by the scan, or lifted for both. */
  readonly limited: boolean;
  readonly runs: number;
  /** Megabytes that V8 may use for what lives longer; unset, what it likes. */
  readonly heapMb?: number;
}

export interface ScanRow extends ScanCase, ScanMeasure {
  readonly bound: Bound;
  readonly throttledByStub: number;
  /** Wall time over the bound; and the same without the time that other programs had the core. */
  readonly ratio: number;
  readonly quietRatio: number;
}

/** Scans an account several times, each in its own process; the run in the middle by CPU stands for them. */
export async function scans(stub: Stub, folder: string, what: ScanCase): Promise<ScanRow> {
  const rows: ScanRow[] = [];
  for (let run = 0; run < what.runs; run += 1) rows.push(await scan(stub, folder, what, run));
  return middle(rows, (row) => row.collectMs - row.waitedMs);
}

async function scan(stub: Stub, folder: string, what: ScanCase, run: number): Promise<ScanRow> {
  const { scale, limited, heapMb } = what;
  const key = accessKeyOf({ scale, limited, latencyMs: LATENCY_MS }, `${run}x${heapMb ?? 'free'}`);
  const store = storeOf(folder, scale);
  for (const end of ['', '-wal', '-shm']) rmSync(`${store}${end}`, { force: true });
  const flags = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
  const measure = await measured<ScanMeasure>(
    'scan-process.ts',
    [store, limited ? 'limited' : 'free'],
    access(stub, key),
    flags,
  );
  const served = await stub.served(key);
  const bound = lowerBound(served, LATENCY_MS, limited);
  const throttledByStub = Object.values(served.operations).reduce((sum, count) => sum + count.throttled, 0);
  return {
    ...what,
    ...measure,
    bound,
    throttledByStub,
    ratio: measure.collectMs / bound.ms,
    quietRatio: (measure.collectMs - measure.waitedMs) / bound.ms,
  };
}

export function storeOf(folder: string, scale: number): string {
  return join(folder, `scan-${scale}.db`);
}

export function access(stub: Stub, accessKeyId: string): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: stub.url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_REGION: 'us-east-1',
  };
}

/** The stub's code runs cold at its first calls, as AWS's does not. */
export async function warmUp(stub: Stub): Promise<void> {
  const key = accessKeyOf({ scale: 1, limited: false, latencyMs: 0 }, 'warm');
  await measured<ScanMeasure>('scan-process.ts', [':memory:', 'free'], access(stub, key));
}

export interface JudgeRow extends JudgeMeasure {
  readonly scale: number;
}

/** Judges what the last scan at a scale left. */
export async function judgings(folder: string, scale: number, runs: number): Promise<JudgeRow> {
  const rows: JudgeMeasure[] = [];
  for (let run = 0; run < runs; run += 1)
    rows.push(await measured<JudgeMeasure>('judge-process.ts', [storeOf(folder, scale)], {}));
  return { scale, ...middle(rows, (row) => row.judgeCpuMs) };
}
