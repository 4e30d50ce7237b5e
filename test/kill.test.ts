import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoAccount } from '../src/demo/world.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import type { StubCall } from '../src/sources/stub/protocol.ts';
import type { StubServer } from '../src/sources/stub/server.ts';
import { serveStub } from '../src/sources/stub/server.ts';
import type { Ran } from './support/cli.ts';
import { cleanEnv, localAws, runCli } from './support/cli.ts';

const LATENCY_MS = 20;
const HELD_MS = 5_000;
/** Enough kinds of read to be worth killing: listings, details, details of details, pages, a report to be waited for. */
const CHOSEN = ['--service', 's3', 'iam', 'cloudtrail', 'elbv2', 'kms', '--region', 'eu-west-1,eu-central-1'];
/** Calls that are the opening of every process. */
const OPENING = new Set(['GetCallerIdentity', 'DescribeRegions']);

let server: StubServer;
let asked: string[] = [];
let onCall: () => void = () => undefined;
let latency = LATENCY_MS;

beforeAll(async () => {
  const demo = demoAccount(new Date('2026-11-01T00:00:00Z'));
  server = await serveStub({
    respond: demo,
    clients: CLIENTS,
    latencyMs: () => latency,
    onCall: (call) => {
      if (!OPENING.has(call.operation)) asked.push(keyOf(call));
      onCall();
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  onCall = () => undefined;
});

function keyOf(call: StubCall): string {
  return `${call.service}:${call.operation} ${call.region} ${JSON.stringify(call.input)}`;
}

/** What was asked, each once. How many projects share a call is a matter of which of them were asked for together. */
function things(keys: readonly string[]): readonly string[] {
  const each = keys.flatMap((key) => {
    const [, call, names] = /^(codebuild:BatchGetProjects \S+) \{"names":\[(.+)\]\}$/.exec(key) ?? [];
    return names === undefined ? [key] : names.split(',').map((name) => `${call} ${name}`);
  });
  return [...new Set(each)].toSorted();
}

/** The result without what differs between any two scans: its id, its times and the calls of this process. */
function essence(stdout: string): unknown {
  const { scan, findings, ...rest } = JSON.parse(stdout);
  const { accounts, regions, complete } = scan;
  const timeless = findings.map(
    ({ firstSeen: _first, evidence, ...finding }: { firstSeen: string; evidence: { at?: string }[] }) => ({
      ...finding,
      // Ages in days are the same: both scans ran within the same minutes.
      evidence: evidence.map(({ at: _at, ...it }) => it),
    }),
  );
  return { ...rest, accounts, regions, complete, findings: timeless };
}

/** Runs a scan that gets a signal as the n-th call arrives. */
function killedScan(env: Record<string, string>, signal: NodeJS.Signals, at: number): Promise<Ran> {
  let child: ChildProcess | undefined;
  onCall = () => {
    if (asked.length !== at) return;
    // Held back from here on: a scan near its end must not finish before the signal reaches it.
    latency = HELD_MS;
    child?.kill(signal);
  };
  const ran = runCli(['scan', '--quiet', ...CHOSEN], { env, onStart: (started) => (child = started) });
  return ran.finally(() => (latency = LATENCY_MS));
}

describe('a killed scan', () => {
  let whole: { result: unknown; calls: number; things: readonly string[] };
  beforeAll(async () => {
    const { stdout, status } = await runCli(['scan', '--quiet', ...CHOSEN, '--format', 'json'], {
      env: cleanEnv(localAws(server.url)),
    });
    if (status !== 0) throw new Error('the undisturbed scan failed');
    whole = { result: essence(stdout), calls: asked.length, things: things(asked) };
  }, 120_000);

  const points = [0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.98];
  it.each(points.map((point, at) => [point, (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[at % 3]!] as const))(
    'at %f of its calls by %s is resumed to the same result',
    async (point, signal) => {
      const env = cleanEnv(localAws(server.url));
      const killed = await killedScan(env, signal, Math.max(1, Math.floor(whole.calls * point)));
      if (signal === 'SIGKILL') expect(killed.signal).toBe('SIGKILL');
      else {
        expect(killed.status).toBe(130);
        expect(killed.stderr).toMatch(/seaworthy scan --resume \S+/);
      }
      const first = [...asked];
      asked = [];
      onCall = () => undefined;
      const resumed = await runCli(['scan', '--quiet', '--resume', '--format', 'json'], { env });
      expect(resumed.stderr).toBe('');
      expect(resumed.status).toBe(0);
      expect(essence(resumed.stdout)).toEqual(whole.result);
      const again = asked.filter((key) => first.includes(key));
      // Only what was under way when the signal came may be asked again: a call for each connection, and those few
      // whose answer was on its way from the parser into the store.
      // A read of several calls (a job and its result, a chain up to the root) begins anew as a whole.
      expect(again.length).toBeLessThanOrEqual(160);
      if (point > 0.4) expect(again.filter((key) => key.includes(':ListBuckets '))).toEqual([]);
      expect(things([...first, ...asked])).toEqual(whole.things);
    },
    120_000,
  );

  it('is not resumed while it still runs', async () => {
    const env = cleanEnv(localAws(server.url));
    let second: Promise<Ran> | undefined;
    onCall = () => {
      if (asked.length === 30) second ??= runCli(['scan', '--resume'], { env });
    };
    const first = await runCli(['scan', '--quiet', ...CHOSEN], { env });
    expect(first.status).toBe(0);
    const ran = await second;
    // The first may have ended by the time the second looked.
    expect(ran?.stderr).toMatch(/still running|no unfinished scan/);
    expect(ran?.status).toBe(2);
  }, 120_000);

  it('leaves no working files behind once it is whole', async () => {
    const env = cleanEnv(localAws(server.url));
    await runCli(['scan', '--quiet', '--control', 's3-bucket-versioning'], { env });
    const ran = await runCli(['scan', '--resume'], { env });
    expect(ran.stderr).toMatch(/no unfinished scan to resume/);
  });
});
