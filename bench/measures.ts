/** What one scan in its own process cost. Times in milliseconds, memory in bytes. */
export interface ScanMeasure {
  /** To import the SDK's clients, which a scan does as it needs them. */
  readonly loadMs: number;
  readonly collectMs: number;
  /** From the start of the collection to the first resource in the store. */
  readonly firstFoundMs: number;
  readonly judgeMs: number;
  /** CPU of the collection, of all threads: user and system. */
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
