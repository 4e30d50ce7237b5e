import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { NormalizedSchema } from '@smithy/core/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount } from '../src/demo/world.ts';
import type { Finding } from '../src/model/finding.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import { createCatalog } from '../src/sources/stub/catalog.ts';
import { isRecord } from '../src/sources/stub/guards.ts';
import type { Respond } from '../src/sources/stub/protocol.ts';
import type { StubServer } from '../src/sources/stub/server.ts';
import { serveStub } from '../src/sources/stub/server.ts';
import { membersOf } from '../src/sources/stub/shapes.ts';
import { cleanEnv, localAws, runCli, temporary } from './support/cli.ts';

/**
 * The demo account, whose people left secrets wherever AWS lets them: in tags, descriptions, variables, parameters,
 * outputs, scripts and messages. None may be found in anything that a scan leaves behind.
 */
const PLANTED = /planted\d+x/;
let count = 0;
const secret = (): string => `planted${(count += 1)}x`;

const catalog = createCatalog(CLIENTS);

function littered(schema: NormalizedSchema, value: unknown, name = ''): unknown {
  if (schema.isStructSchema() && isRecord(value)) return struct(schema, value);
  if (schema.isListSchema() && Array.isArray(value)) return list(schema, value, name);
  if (schema.isMapSchema() && isRecord(value)) return map(schema, value, name);
  if (/^UserData$/i.test(name)) return script();
  return value;
}

function struct(schema: NormalizedSchema, value: Readonly<Record<string, unknown>>): object {
  const members = [...membersOf(schema)].map(([member, inner]) => {
    const given = value[member];
    if (given !== undefined) return [member, littered(inner, given, member)];
    return [member, inner.isStringSchema() && FREE.test(member) ? note() : undefined];
  });
  return Object.fromEntries(members);
}

/** Members that the demo leaves out and that anybody may write in. */
const FREE = /^(?:\w*Description|\w*Comments?|StackStatusReason|StatusMessage|buildspec|ShareNotes)$/i;
const TAGS = /^(?:\w*Tags|TagSet|TagList|tags)$/;
const VARIABLES = /^(?:Variables|variables|StageVariables)$/;

function list(schema: NormalizedSchema, value: readonly unknown[], name: string): unknown {
  const item = schema.getValueSchema();
  const items = value.map((it) => littered(item, it, name));
  if (!item.isStructSchema()) return items;
  return [...items, ...(TAGS.test(name) || /^environment/i.test(name) ? pairs(item) : [])];
}

function pairs(item: NormalizedSchema): readonly object[] {
  const members = [...membersOf(item)].map(([member]) => member);
  const key = members.find((it) => /^(?:Tag)?Key$|^name$/i.test(it));
  const value = members.find((it) => /^(?:Tag)?Value$/i.test(it));
  if (key === undefined || value === undefined) return [];
  return Object.entries(settings()).map(([name, text]) => ({ [key]: name, [value]: text }));
}

function map(schema: NormalizedSchema, value: Readonly<Record<string, unknown>>, name: string): object {
  const inner = schema.getValueSchema();
  const items = Object.entries(value).map(([key, it]) => [key, littered(inner, it, key)]);
  const more = TAGS.test(name) || VARIABLES.test(name) ? Object.entries(settings()) : [];
  return Object.fromEntries([...items, ...more]);
}

function settings(): Readonly<Record<string, string>> {
  return {
    'deploy-token': secret(),
    note: `db is postgres://shop:${secret()}@db:5432/shop`,
    hint: `the password is ${secret()}`,
  };
}

function note(): string {
  return `Ask Ada. Connect with Server=db;Pwd=${secret()};Port=1 or amqp://shop:${secret()}@mq`;
}

function script(): string {
  const lines = ['#!/bin/sh', `export DB_PASSWORD=${secret()}`, `mysql -uroot -p${secret()}`];
  return Buffer.from(lines.join('\n')).toString('base64');
}

/** A service that repeats in its message what it was given. */
const REPEATS = 'kms:ListGrants';

function world(now: Date): Respond {
  const demo = demoAccount(now);
  return async (call) => {
    if (`${call.service}:${call.operation}` === REPEATS)
      return { error: { code: 'OddException', message: `cannot parse token=${secret()}`, status: 400 } };
    const said = await demo(call);
    const schema = (await catalog.get(call.service)).operation(call.operation)?.output;
    if (!('output' in said) || said.output === undefined || schema === undefined) return said;
    return { output: littered(schema, said.output) as object };
  };
}

let server: StubServer;
let running: ChildProcess | undefined;
let whenAsked: (child: ChildProcess | undefined) => unknown = () => undefined;
beforeAll(async () => {
  server = await serveStub({
    respond: world(new Date()),
    clients: CLIENTS,
    onCall: () => whenAsked(running),
  });
});
afterAll(() => server.close());

/** Every file of a folder, as it can be read. */
function files(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => {
      const bytes = readFileSync(join(it.parentPath, it.name));
      return [it.name, (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1')];
    });
}

function leaking(texts: readonly (readonly [name: string, text: string])[]): readonly string[] {
  return texts.flatMap(([name, text]) => {
    const at = text.search(PLANTED);
    return at < 0 ? [] : [`${name}: ${text.slice(Math.max(0, at - 200), at + 50)}`];
  });
}

function verdicts(json: string): readonly string[] {
  const { findings } = JSON.parse(json) as { findings: readonly Finding[] };
  return findings.map((it) => [it.control, it.region, it.resource.id, it.verdict, it.reason].join(' '));
}

/** Whole scans, of which other tests may be running beside. */
const LONG = 300_000;

describe('secrets that an account has lying about', () => {
  it(
    'reach no report, message, snapshot or recording, which plays back with the same verdicts',
    async () => {
      const folder = temporary('secrets');
      const reports = ['r.json', 'r.ndjson', 'r.csv', 'r.md'].map((it) => join(folder, it));
      const [snapshot, tape] = [join(folder, 's.snapshot'), join(folder, 'tape')];
      const live = await runCli(['scan', '--output', ...reports, '--save', snapshot, '--record', tape], {
        env: cleanEnv(localAws(server.url)),
      });
      expect(live.status, live.stderr).toBe(0);
      expect(count).toBeGreaterThan(1000);
      const texts = [...files(folder), ['output', live.stdout], ['messages', live.stderr]] as const;
      expect(texts.length).toBe(9);
      expect(leaking(texts)).toEqual([]);
      const played = await runCli(['scan', '--quiet', '--source', `tape:${tape}`, '--format', 'json'], {
        env: cleanEnv(),
      });
      expect(verdicts(played.stdout)).toEqual(verdicts(readFileSync(join(folder, 'r.json'), 'utf8')));
    },
    LONG,
  );

  it(
    'reach no working file',
    async () => {
      const home = temporary('home');
      let asked = 0;
      whenAsked = (child) => (asked += 1) === 1500 && child?.kill('SIGKILL');
      const { signal } = await runCli(['scan', '--quiet'], {
        env: cleanEnv({ ...localAws(server.url), SEAWORTHY_HOME: home }),
        onStart: (child) => (running = child),
      });
      expect(signal).toBe('SIGKILL');
      const texts = files(home);
      expect(texts.reduce((size, [, text]) => size + text.length, 0)).toBeGreaterThan(100_000);
      expect(leaking(texts)).toEqual([]);
    },
    LONG,
  );
});
