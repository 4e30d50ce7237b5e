import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount } from '../src/demo/world.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import type { StubAnswer, StubCall } from '../src/sources/stub/protocol.ts';
import type { StubServer } from '../src/sources/stub/server.ts';
import { serveStub } from '../src/sources/stub/server.ts';
import { cleanEnv, localAws, runCli, temporary } from './support/cli.ts';

/** A test may put its own answer before the demo account's. */
let override: (call: StubCall) => StubAnswer | undefined = () => undefined;
let server: StubServer;
let calls = 0;

beforeAll(async () => {
  const demo = demoAccount(new Date());
  server = await serveStub({
    respond: (call) => override(call) ?? demo(call),
    clients: CLIENTS,
    onCall: () => (calls += 1),
  });
});
afterAll(() => server.close());

const CHEAP = ['--control', 's3-bucket-versioning', 's3-bucket-encryption'];

function scan(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCli(['scan', '--quiet', ...args], { env: cleanEnv({ ...localAws(server.url), ...env }) });
}

async function withAnswer<T>(answer: typeof override, work: () => Promise<T>): Promise<T> {
  override = answer;
  try {
    return await work();
  } finally {
    override = () => undefined;
  }
}

describe('scan', () => {
  it('prints the result as JSON, and nothing else, on standard output', async () => {
    const { status, stdout } = await scan([...CHEAP, '--format', 'json']);
    expect(status).toBe(0);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(['schema', 'tool', 'scan', 'summary', 'checklist', 'findings']);
    expect(result).toMatchObject({
      schema: 'seaworthy/1',
      scan: { source: 'aws', accounts: ['111122223333'], complete: false },
    });
    expect(result.checklist).toHaveLength(62);
    expect(result.findings.length).toBeGreaterThan(60);
    expect(result.findings[0]).toMatchObject({
      control: 's3-bucket-encryption',
      resource: { kind: 's3:bucket' },
      account: '111122223333',
      evidence: [{ fact: 'BucketEncryption', operation: 's3:GetBucketEncryption' }],
    });
  });

  it.each([
    [[], 0],
    [['--fail-on', 'low'], 1],
    [['--fail-on', 'critical'], 0],
    [['--strict'], 3],
    [['--strict', '--fail-on', 'low'], 1],
  ])('ends %j with %i', async (args, status) => {
    expect((await scan([...CHEAP, ...args])).status).toBe(status);
  });

  it('writes each format to its file, and says where', async () => {
    const folder = temporary('out');
    const files = ['r.json', 'r.csv', 'r.ndjson', 'r.md'].map((name) => join(folder, name));
    const { status, stderr } = await runCli(['scan', ...CHEAP, '--output', ...files], {
      env: cleanEnv(localAws(server.url)),
    });
    expect(status).toBe(0);
    for (const file of files) {
      expect(readFileSync(file, 'utf8').length).toBeGreaterThan(500);
      expect(stderr).toContain(`Wrote ${file}`);
    }
  });

  it('keeps only what bears the tags', async () => {
    const { stdout } = await scan([
      '--control',
      'ec2-instance-imdsv2',
      '--region',
      'eu-west-1',
      '--tag',
      'environment=staging',
      '--format',
      'json',
    ]);
    const names = JSON.parse(stdout).findings.map(
      (it: { resource: { tags?: { environment?: string } } }) => it.resource.tags?.environment,
    );
    expect(new Set(names)).toEqual(new Set(['staging']));
  });
});

describe('snapshot', () => {
  it('judges again, offline, with the same result to the byte', async () => {
    const folder = temporary('snapshot');
    const file = join(folder, 'one.snapshot');
    const live = await scan(['--format', 'json', '--save', file]);
    expect(live.status).toBe(0);
    const before = calls;
    const again = await runCli(['scan', '--source', `snapshot:${file}`, '--format', 'json'], {
      env: cleanEnv(),
    });
    expect(again.stderr).toBe('');
    expect(again.stdout === live.stdout, 'the same bytes').toBe(true);
    expect(calls).toBe(before);
  });

  it('leaves unknown what it was not made for', async () => {
    const file = join(temporary('snapshot'), 'one.snapshot');
    await scan(['--control', 's3-bucket-versioning', '--save', file]);
    const { stdout } = await runCli(
      ['scan', '--source', `snapshot:${file}`, '--control', 's3-bucket-encryption', '--format', 'json'],
      { env: cleanEnv() },
    );
    const { summary, findings } = JSON.parse(stdout);
    expect(summary).toMatchObject({ pass: 0, fail: 0 });
    expect(findings[0].cause).toMatchObject({ kind: 'not-collected' });
  });
});

describe('tape', () => {
  it('plays the recorded account back with the same verdicts, without a call or a credential', async () => {
    const tape = join(temporary('tape'), 'tape');
    const live = await scan(['--format', 'json', '--record', tape]);
    const before = calls;
    const played = await runCli(['scan', '--quiet', '--source', `tape:${tape}`, '--format', 'json'], {
      env: cleanEnv(),
    });
    expect(played.stderr).toBe('');
    expect(calls).toBe(before);
    expect(verdicts(played.stdout)).toEqual(verdicts(live.stdout));
  });

  it('says so where it has no answer', async () => {
    const tape = join(temporary('tape'), 'tape');
    await scan(['--control', 's3-bucket-versioning', '--record', tape]);
    const { stdout } = await runCli(
      [
        'scan',
        '--quiet',
        '--source',
        `tape:${tape}`,
        '--control',
        's3-bucket-encryption',
        '--format',
        'json',
      ],
      { env: cleanEnv() },
    );
    const { findings } = JSON.parse(stdout);
    expect(findings.every((it: { verdict: string }) => it.verdict === 'unknown')).toBe(true);
    expect(findings[0].cause).toMatchObject({
      kind: 'not-collected',
      detail: 'the tape has no answer to it',
    });
  });

  it('holds no account id when scrubbed, and plays the same verdicts', async () => {
    const tape = join(temporary('tape'), 'tape');
    const others = (call: StubCall): StubAnswer | undefined =>
      call.operation === 'GetCallerIdentity'
        ? { output: { Account: '123456789012', Arn: 'arn:aws:iam::123456789012:user/x', UserId: 'x' } }
        : undefined;
    await withAnswer(others, () => scan([...CHEAP, '--record', tape, '--scrub']));
    expect(readFileSync(join(tape, 'exchanges.ndjson'), 'utf8')).not.toContain('123456789012');
    const { stdout, stderr } = await runCli(
      ['scan', '--quiet', '--source', `tape:${tape}`, ...CHEAP, '--format', 'json'],
      { env: cleanEnv() },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).summary.pass).toBeGreaterThan(10);
  });
});

function verdicts(stdout: string): string[] {
  const { findings } = JSON.parse(stdout) as {
    findings: { control: string; region: string; verdict: string; resource: { id: string } }[];
  };
  return findings.map((it) => [it.control, it.region, it.resource.id, it.verdict].join(' '));
}

describe('bad input', () => {
  const cut = join(temporary('bad'), 'cut.snapshot');
  writeFileSync(cut, gzipSync('{"format":"seaworthy-snapshot/1","scan":{},"controls":[]}\n'));
  const oldTape = temporary('bad');
  writeFileSync(join(oldTape, 'tape.json'), '{"format":"seaworthy-tape/0"}');
  const used = temporary('bad');
  mkdirSync(join(used, 'something'));

  it.each<[string, readonly string[], number, RegExp]>([
    ['an unknown command', ['scna'], 2, /unknown command.*Did you mean scan/s],
    ['an unknown option', ['scan', '--contorl', 'x'], 2, /unknown option.*--control/s],
    [
      'an unknown control',
      ['scan', '--control', 's3-bucket-versionning'],
      2,
      /no control s3-bucket-versionning: did you mean s3-bucket-versioning/,
    ],
    [
      'a control far from all',
      ['scan', '--control', 'zzzzzzzzzzzz'],
      2,
      /no control zzzzzzzzzzzz: `seaworthy controls` lists them/,
    ],
    [
      'an unknown item',
      ['scan', '--item', 'iam.roots-keys'],
      2,
      /no checklist item iam.roots-keys: did you mean iam.root-keys/,
    ],
    ['an unknown service', ['scan', '--service', 's4'], 2, /no service s4: did you mean/],
    ['an unknown severity', ['scan', '--severity', 'bad'], 2, /no severity bad: use critical, high/],
    ['an unknown fail-on', ['scan', '--fail-on', 'bad'], 2, /no severity bad/],
    ['an unknown format', ['scan', '--format', 'xml'], 2, /no format xml: use table, json/],
    [
      'two formats for one screen',
      ['scan', '--format', 'json', 'csv'],
      2,
      /only one format can go to standard output/,
    ],
    [
      'a selection of nothing',
      ['scan', '--service', 's3', '--item', 'iam.root-keys'],
      2,
      /no control matches/,
    ],
    ['a bad tag', ['scan', '--tag', 'team'], 2, /--tag team is not of the form KEY=VALUE/],
    [
      'an unknown source',
      ['scan', '--source', 'azure'],
      2,
      /no source azure: use aws, demo, snapshot:FILE, tape:DIR or authorization-details:FILE/,
    ],
    [
      'a snapshot that is not there',
      ['scan', '--source', 'snapshot:/nonexistent/x'],
      2,
      /\/nonexistent\/x does not exist/,
    ],
    [
      'a snapshot that is none',
      ['scan', '--source', `snapshot:${import.meta.filename}`],
      2,
      /not a snapshot, or is damaged/,
    ],
    ['a cut snapshot', ['scan', '--source', `snapshot:${cut}`], 2, /cut short/],
    ['a folder without a tape', ['scan', '--source', `tape:${used}`], 2, /holds no tape/],
    [
      'a tape of another version',
      ['scan', '--source', `tape:${oldTape}`],
      2,
      /another version \(seaworthy-tape\/0/,
    ],
    ['nothing to resume', ['scan', '--resume'], 2, /no unfinished scan to resume/],
    ['an unknown scan to resume', ['scan', '--resume', 'x'], 2, /no unfinished scan x/],
    ['a bad role name', ['policy', '--role-name', 'a b'], 2, /--role-name a b is not a role name/],
    ['a bad account', ['policy', '--trusted-account', '1'], 2, /its 12 digits/],
    [
      'an unknown control to show',
      ['controls', 's3-bucket-versionin'],
      2,
      /did you mean s3-bucket-versioning/,
    ],
  ])('answers %s with one clear line', async (_, args, status, says) => {
    const ran = await runCli(args);
    expect(ran).toMatchObject({ status, stdout: '' });
    expect(ran.stderr).toMatch(says);
    expect(ran.stderr).not.toMatch(/^ +at /m);
    expect(ran.stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  it('says that there are no credentials', async () => {
    const ran = await runCli(['scan', '--quiet', ...CHEAP], { env: cleanEnv({ AWS_REGION: 'eu-west-1' }) });
    expect(ran.status).toBe(4);
    expect(ran.stderr).toMatch(/^seaworthy: no usable AWS credentials were found: .*AWS_PROFILE/);
  });

  it.each([
    ['ExpiredToken', 403, 4, /session has expired/],
    ['InvalidClientTokenId', 403, 4, /does not accept these credentials/],
    ['AccessDenied', 403, 4, /sts:GetCallerIdentity was denied/],
  ])('says what %s from the first call means', async (code, http, status, says) => {
    const refuse = (call: StubCall): StubAnswer | undefined =>
      call.operation === 'GetCallerIdentity' ? { error: { code, message: 'x', status: http } } : undefined;
    const ran = await withAnswer(refuse, () => scan(CHEAP));
    expect(ran.status).toBe(status);
    expect(ran.stderr).toMatch(says);
  });

  it('keeps what was read when the session expires midway, and goes on with new credentials', async () => {
    const env = cleanEnv(localAws(server.url));
    const expire = (call: StubCall): StubAnswer | undefined =>
      call.operation === 'GetBucketVersioning'
        ? { error: { code: 'ExpiredToken', message: 'x', status: 403 } }
        : undefined;
    const first = await withAnswer(expire, () => runCli(['scan', '--quiet', ...CHEAP], { env }));
    expect(first.status).toBe(4);
    expect(first.stderr).toMatch(/seaworthy scan --resume \S+\n.*session has expired/s);
    const second = await runCli(['scan', '--quiet', '--resume', '--format', 'json'], { env });
    expect(second.status).toBe(0);
    expect(JSON.parse(second.stdout).summary.pass).toBeGreaterThan(10);
  });

  it('knows a region that does not exist, and one that is not enabled', async () => {
    const stranger = await scan(['--control', 'ec2-vpc-flow-logs', '--region', 'eu-wset-1']);
    expect(stranger).toMatchObject({ status: 2 });
    expect(stranger.stderr).toMatch(/no region eu-wset-1 in this partition/);
    const off = await scan(['--control', 'ec2-vpc-flow-logs', '--region', 'me-south-1', '--format', 'json']);
    expect(off.status).toBe(0);
    const { findings } = JSON.parse(off.stdout);
    expect(findings).toMatchObject([
      { verdict: 'unknown', region: 'me-south-1', cause: { kind: 'region-off' } },
    ]);
  });

  it('says when nothing answers at the endpoint', async () => {
    const ran = await runCli(['scan', '--quiet', ...CHEAP], {
      env: cleanEnv(localAws('http://127.0.0.1:9')),
    });
    expect(ran.status).toBe(4);
    expect(ran.stderr).toMatch(
      /the account cannot be reached: sts:GetCallerIdentity kept failing \(ECONNREFUSED\)/,
    );
  });

  it('says when the disk is full or the folder cannot be written', async () => {
    const full = await scan([...CHEAP, '--format', 'json', '--output', '/dev/full']);
    expect(full).toMatchObject({ status: 4 });
    expect(full.stderr).toMatch(/the disk is full/);
    const saved = await scan([...CHEAP, '--save', '/proc/nowhere/x.snapshot']);
    expect(saved.status).toBe(2);
    expect(saved.stderr).toMatch(/cannot use the file \(\/proc\/nowhere/);
    const home = await scan(CHEAP, { SEAWORTHY_HOME: '/dev/null/here' });
    expect(home.status).toBe(2);
    expect(home.stderr).toMatch(/cannot use the file \(\/dev\/null\/here/);
  });
});
