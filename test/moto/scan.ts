import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAws } from '../../src/cli/account.ts';
import { perform } from '../../src/cli/perform.ts';
import type { Control } from '../../src/model/control.ts';
import type { Finding, ScanInfo } from '../../src/model/finding.ts';
import { demandOf } from '../../src/scan/plan.ts';
import { SILENT } from '../../src/scan/progress.ts';
import { timestamp } from '../../src/scan/system.ts';
import { abortController } from '../../src/sources/aws/live.ts';
import { ScanStore } from '../../src/store/scan-store.ts';
import { cleanEnvironment } from './python.ts';

export interface Scan {
  readonly findings: readonly Finding[];
  readonly info: ScanInfo;
}

/** The environment of a user whose AWS is the server at `url`. */
export function awsEnvironment(url: string, region = 'us-east-1'): NodeJS.ProcessEnv {
  return {
    ...cleanEnvironment(),
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: region,
  };
}

/** Scans don't overlap: the SDK takes the endpoint from the environment, which the process has only one of. */
let last: Promise<unknown> = Promise.resolve();

/** The scan as `seaworthy scan` does it, in this process: credential chain, SDK, HTTP, scheduler, store, judge. */
export function scan(
  url: string,
  controls: readonly Control[],
  regions: 'all' | readonly string[],
): Promise<Scan> {
  const mine = last.then(() => scanNow(url, controls, regions));
  last = mine.catch(() => undefined);
  return mine;
}

async function scanNow(
  url: string,
  controls: readonly Control[],
  regions: 'all' | readonly string[],
): Promise<Scan> {
  const own = { ...process.env };
  setEnvironment(awsEnvironment(url, regions === 'all' ? undefined : regions[0]));
  const started = timestamp();
  const door = await openAws({ started });
  const store = ScanStore.open(':memory:', demandOf(controls).references);
  try {
    const order = {
      id: 'moto',
      started,
      source: 'aws',
      controls: controls.map((control) => control.id),
      regions,
    };
    const { result } = await perform({
      order,
      controls,
      store,
      door,
      progress: SILENT,
      signal: abortController().signal,
    });
    return { findings: [...result.findings()] as Finding[], info: result.scan };
  } finally {
    store.close();
    door.close();
    setEnvironment(own);
  }
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs the command line as a user does, in its own process, with its working files in a folder of their own. */
export async function seaworthy(
  url: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-moto-'));
  try {
    const child = spawn(process.execPath, [MAIN, ...args], {
      env: { ...awsEnvironment(url), SEAWORTHY_HOME: home, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const [status] = (await once(child, 'close')) as [number | null];
    return {
      status,
      stdout: Buffer.concat(out).toString('utf8'),
      stderr: Buffer.concat(err).toString('utf8'),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
