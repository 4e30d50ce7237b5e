/** What one scan in its own process cost. Times in milliseconds, memory in bytes. */
export interface ScanMeasure {
  readonly collectMs: number;
  /** Of that, how long the main thread was ready to run and another program had its core; 0 where nobody can tell. */
  readonly waitedMs: number;
  /** From the start of the collection to the first resource in the store. */
  readonly firstFoundMs: number;
  readonly judgeMs: number;
  /** CPU of all threads, user and system. */
  readonly collectCpuMs: number;
  readonly judgeCpuMs: number;
  /** Resident memory before the first call, and its peak after collecting and after judging. */
  readonly idleRss: number;
  readonly collectRss: number;
  readonly judgeRss: number;
  /** Requests that went out, and calls that the plan, and the listings as they came, made known. */
  readonly made: number;
  readonly planned: number;
  readonly throttled: number;
  readonly denied: number;
  readonly failed: number;
  readonly resources: number;
  readonly findings: number;
  readonly unknown: number;
}

export interface JudgeMeasure {
  readonly judgeMs: number;
  readonly judgeCpuMs: number;
  readonly idleRss: number;
  readonly judgeRss: number;
  readonly findings: number;
}

/** A command from its start to its end, seen from outside. CPU and memory are undefined where there is no /proc. */
export interface CommandMeasure {
  readonly wallMs: number;
  readonly cpuMs: number | undefined;
  readonly peakRss: number | undefined;
  readonly exit: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** The measure in the middle by one of its values: a whole run that happened, not a mixture of several. */
export function middle<T>(runs: readonly T[], by: (run: T) => number): T {
  const sorted = runs.toSorted((a, b) => by(a) - by(b));
  const found = sorted[Math.floor((sorted.length - 1) / 2)];
  if (found === undefined) throw new Error('there is no run to take the middle of');
  return found;
}
