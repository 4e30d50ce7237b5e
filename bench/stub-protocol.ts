/** How a caller is served. */
export interface Caller {
  readonly scale: number;
  /** Whether AWS's rates are enforced. */
  readonly limited: boolean;
  readonly latencyMs: number;
}

export interface Count {
  /** Answered calls; those throttled are not among them. */
  calls: number;
  throttled: number;
}

/** What one caller was answered. Times are in milliseconds on the stub's clock. */
export interface Served {
  /** By `service:Operation:region`. */
  readonly operations: Record<string, Count>;
  firstAt: number | undefined;
  lastAt: number | undefined;
}

export interface StubRequest {
  /** An access key id. */
  readonly about: string;
}

export type StubReply =
  | { readonly what: 'ready'; readonly url: string }
  | { readonly what: 'served'; readonly served: Served; readonly cpuMs: number };

export function accessKeyOf({ scale, limited, latencyMs }: Caller, name: string): string {
  return ['BENCH', scale, limited ? 'limited' : 'free', latencyMs, name].join('-');
}
