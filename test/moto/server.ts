import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Manifest } from './manifest.ts';
import { parseManifest } from './manifest.ts';
import { cleanEnvironment, pythonWithMoto, TOOLS } from './python.ts';

/** An answer that moto is made to give instead of its own. `match` is a glob over `service:Operation`. */
export interface Fault {
  readonly match: string;
  /** A glob; left out: every region. */
  readonly region?: string;
  /** HTTP status; left out: 403. */
  readonly status?: number;
  /** Left out: the service's own code for a denial. */
  readonly code?: string;
}

export interface Moto {
  readonly url: string;
  /** Builds an account with `tools/seed_account.py` and gives what it built. */
  seed(options: readonly string[]): Promise<Manifest>;
  /** Forgets every resource. The root user that a seeding made up stays: start another server to be rid of it. */
  reset(): Promise<void>;
  /** Replaces the faults. */
  fault(faults: readonly Fault[]): Promise<void>;
  /** Requests so far, by `service:Operation`. */
  requests(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

export interface MotoOptions {
  /** Regions that `ec2:DescribeRegions` calls enabled; left out: all of moto's. */
  readonly optedIn?: readonly string[];
  /** Without AWS's own images and managed policies, whose making takes seconds after every reset. */
  readonly bare?: boolean;
}

/** Importing moto takes seconds, and its first start also reads every service model of botocore. */
const PATIENCE_MS = 180_000;

/** In seconds. Moto would issue certificates a minute after they were asked for, in the midst of a test. */
const NEVER = '1000000';

const BARE = { MOTO_EC2_LOAD_DEFAULT_AMIS: 'false', MOTO_IAM_LOAD_MANAGED_POLICIES: 'false' };

/** Starts moto with our additions (`tools/audit_moto.py`) on a free port and waits until it answers. */
export async function startMoto(options: MotoOptions = {}): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const optedIn = options.optedIn === undefined ? [] : ['--opted-in', options.optedIn.join(',')];
  const opmap = ['--opmap', join(tmpdir(), 'seaworthy-moto-operations.json')];
  const args = ['audit_moto.py', '--port', String(port), '--stub-gaps', ...opmap, ...optedIn];
  const server = python(args, 'ignore', options.bare === true ? BARE : {});
  // A test run that is broken off must not leave servers behind.
  process.once('exit', () => server.child.kill('SIGKILL'));
  await answering(url, server);
  return {
    url,
    seed: (seedOptions) => seed(url, seedOptions),
    reset: async () => void (await post(`${url}/moto-api/reset`)),
    fault: async (faults) => void (await post(`${url}/_audit/faults`, faults)),
    requests: async () =>
      ((await get(`${url}/_audit/stats`)) as { by_operation: Record<string, number> }).by_operation,
    stop: () => stop(server.child),
  };
}

interface Running {
  readonly child: ChildProcess;
  /** What it said on standard error so far. */
  readonly said: () => string;
}

function python(
  [program = '', ...args]: readonly string[],
  stdout: 'pipe' | 'ignore',
  env: NodeJS.ProcessEnv = {},
): Running {
  const child: ChildProcess = spawn(pythonWithMoto(), [join(TOOLS, program), ...args], {
    env: { ...cleanEnvironment(), MOTO_ACM_VALIDATION_WAIT: NEVER, ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  child.on('error', (error) => {
    said += `${error.message}\n`;
  });
  return { child, said: () => said };
}

async function answering(url: string, { child, said }: Running): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await get(`${url}/_audit/ping`).catch(() => undefined);
    if (answer !== undefined) return;
    if (child.exitCode !== null || child.pid === undefined) {
      throw new Error(`moto did not start: ${said() || `exit status ${child.exitCode}`}`);
    }
    await delay(100);
  }
  await stop(child);
  throw new Error(`moto did not answer on ${url} within ${PATIENCE_MS / 1000} seconds: ${said()}`);
}

async function seed(url: string, options: readonly string[]): Promise<Manifest> {
  const { child, said } = python(['seed_account.py', '--endpoint', url, ...options], 'pipe');
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`seed_account.py ended with status ${status}: ${said()}`);
  return parseManifest(Buffer.concat(chunks).toString('utf8'));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function get(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function post(url: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}
