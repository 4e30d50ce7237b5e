import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answered } from './answer.ts';
import { answer } from './answer.ts';
import type { ClientModules } from './catalog.ts';
import { createCatalog } from './catalog.ts';
import type { Latency } from './latency.ts';
import { rest } from './latency.ts';
import type { Respond, StubCall, WireRequest, WireResponse } from './protocol.ts';
import type { Limits } from './throttle.ts';
import { isThrottle, throttled } from './throttle.ts';

export interface StubServerOptions {
  readonly respond: Respond;
  readonly clients: ClientModules;
  /** How long each answer takes, in milliseconds. */
  readonly latencyMs?: Latency;
  /** How fast callers may call before they are throttled as AWS would. */
  readonly limits?: Limits;
  /** 0, the default, for one that is free. */
  readonly port?: number;
  readonly onCall?: (call: StubCall) => void;
  /** Told what `respond` threw; the caller sees its connection break. */
  readonly onError?: (error: unknown) => void;
}

/** Counts of one operation in one region. */
export interface CallCount {
  /** Every call, throttled ones too. */
  calls: number;
  throttled: number;
  /** Answers of status 300 and more, throttled ones not among them. */
  errors: number;
}

export interface StubStats {
  /** By `service:operation:region`. */
  readonly operations: ReadonlyMap<string, Readonly<CallCount>>;
  /** Requests that no operation fits. */
  readonly unknown: number;
  readonly requests: number;
}

export interface StubServer {
  /** For `AWS_ENDPOINT_URL`, or a client's `endpoint`. */
  readonly url: string;
  readonly stats: StubStats;
  close(): Promise<void>;
}

interface Counting {
  readonly operations: Map<string, CallCount>;
  unknown: number;
  requests: number;
}

/** A local AWS over HTTP on the loopback address, for whole-process tests and benchmarks. */
export async function serveStub(options: StubServerOptions): Promise<StubServer> {
  const stats: Counting = { operations: new Map(), unknown: 0, requests: 0 };
  const answering = {
    respond: options.limits === undefined ? options.respond : throttled(options.respond, options.limits),
    catalog: createCatalog(options.clients),
    onCall: options.onCall,
  };
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    stats.requests += 1;
    const answered = await answer(await wireRequest(incoming), answering);
    count(stats, answered);
    if (options.latencyMs !== undefined) await rest(options.latencyMs, answered.call);
    send(outgoing, answered.response);
  }
  const server = createServer({ keepAlive: true }, (incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      options.onError?.(error);
      incoming.socket.destroy();
    });
  });
  // A benchmark's pool keeps its sockets longer than Node's five seconds.
  server.keepAliveTimeout = 60_000;
  const port = await listen(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${port}`, stats, close: () => close(server) };
}

type Server = ReturnType<typeof createServer>;

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function wireRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const [path = '/', search = ''] = splitOnce(incoming.url ?? '/', '?');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? 'GET',
    hostname: splitOnce(incoming.headers.host ?? '', ':')[0] ?? '',
    path,
    query: search === '' ? {} : readSearch(search),
    headers: Object.fromEntries(headers),
    body: await bodyOf(incoming),
  };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function readSearch(search: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const known = query[key];
    query[key] = known === undefined ? value : typeof known === 'string' ? [known, value] : [...known, value];
  }
  return query;
}

/** By events: an async iterator over each small body would cost more than reading it. */
function bodyOf(incoming: IncomingMessage): Promise<Uint8Array> | undefined {
  const { 'content-length': length, 'transfer-encoding': chunked } = incoming.headers;
  if ((length === undefined || length === '0') && chunked === undefined) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}

function send(outgoing: ServerResponse, { statusCode, headers, body }: WireResponse): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  outgoing.writeHead(statusCode, { 'content-length': String(bytes.byteLength), ...headers });
  outgoing.end(bytes);
}

function count(stats: Counting, { call, said, response }: Answered): void {
  if (call === undefined || said === undefined) {
    stats.unknown += 1;
    return;
  }
  const key = `${call.service}:${call.operation}:${call.region}`;
  const counts = stats.operations.get(key) ?? { calls: 0, throttled: 0, errors: 0 };
  stats.operations.set(key, counts);
  counts.calls += 1;
  if (isThrottle(said)) counts.throttled += 1;
  else if (response.statusCode >= 300) counts.errors += 1;
}
