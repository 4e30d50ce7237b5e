import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Control } from '../src/model/control.ts';
import type { Finding } from '../src/model/finding.ts';
import { makePlan } from '../src/scan/run.ts';
import { ALL_REGIONS } from '../src/scan/settle.ts';
import { GLOBAL } from '../src/model/resource.ts';
import type { Read } from '../src/sources/aws/read.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import type { StubCall } from '../src/sources/stub/protocol.ts';
import type { Fault } from './support/faults.ts';
import { FATAL, failing, failingWire, pagingOf } from './support/faults.ts';
import { richAccount } from './support/rich-account.ts';
import type { Scanned } from './support/scan-world.ts';
import { STARTED, scanWorld } from './support/scan-world.ts';

/** The demo account without its denials, so that every operation has something to answer. */
const respond = richAccount(new Date(STARTED));

/** Called only where an answer lacks what AWS sends today; their own tests are beside their reads. */
const FALLBACKS = new Set(['acm:DescribeCertificate', 's3:GetBucketLocation']);

/** The controls that need an operation, by its name: one whose plan has a read that makes it. */
const users = new Map<string, Control[]>();
for (const control of CONTROLS) {
  for (const name of new Set(
    makePlan([control], READS).reads.flatMap((read) => read.operations.map(operationName)),
  )) {
    users.set(name, [...(users.get(name) ?? []), control]);
  }
}
/** Calls that only spare others: without them the same is read another way, and the verdicts must be the same. */
const SPARING = new Set(['kms:ListAliases']);

/** Of these, one page answers the question: nobody asks for a second. */
const FIRST_PAGE = new Set(['athena:ListQueryExecutions']);

const OPERATIONS = [...users.keys()].filter((name) => !FALLBACKS.has(name)).toSorted();

const paging = new Map(
  await Promise.all(OPERATIONS.map(async (name) => [name, await pagingOf(name)] as const)),
);

async function scanWith(operation: string, fault: Fault | undefined): Promise<Scanned> {
  const controls = users.get(operation) ?? [];
  if (fault === undefined) return scanWorld({ respond, controls });
  return scanWorld({
    respond: failing(respond, operation, fault),
    wrap: (inner) => failingWire(inner, operation, fault),
    controls,
  });
}

/** The facts that reads with this operation give, as `kind.fact` without the kind: evidence names facts alone. */
function factsOf(operation: string): {
  readonly reads: readonly Read[];
  readonly facts: ReadonlySet<string>;
} {
  const reads = READS.filter((read) => read.operations.some((op) => operationName(op) === operation));
  return { reads, facts: new Set(reads.flatMap((read) => Object.values(read.gives).flat())) };
}

/**
 * Whether a verdict rests on an answer of this operation: on a fact of a read that makes it, where that read did make
 * it. Some reads make a call only where another's answer asks for it.
 */
function restsOn(finding: Finding, operation: string, calls: readonly StubCall[]): boolean {
  const { facts, reads } = factsOf(operation);
  const operations = new Set(reads.flatMap((read) => read.operations.map(operationName)));
  const each = reads.every((read) => typeof read.scope === 'object');
  const made = calls.filter((call) => `${call.service}:${call.operation}` === operation);
  return finding.evidence.some((it) => {
    if (!facts.has(it.fact) || it.operation === undefined || !operations.has(it.operation)) return false;
    if (it.operation === operation) return true;
    // A fact of that name which another read gives, by a call that this read makes too, is taken for that one's.
    if (isOthers(it.fact, it.operation, operation)) return false;
    if (each) return made.some((call) => names(call, it.resource ?? finding.resource.id));
    return made.some((call) => finding.region === GLOBAL || call.region === finding.region);
  });
}

function isOthers(fact: string, by: string, operation: string): boolean {
  return READS.some((read) => {
    const operations = read.operations.map(operationName);
    const given = Object.values(read.gives).flat() as string[];
    return operations.includes(by) && !operations.includes(operation) && given.includes(fact);
  });
}

function names(call: StubCall, id: string): boolean {
  return JSON.stringify(call.input).includes(id.split(/[:/]/).at(-1) ?? id);
}

/** How many calls meet with passing trouble. Where AWS answers none of many for a minute, the service counts as shut. */
const DISTURBED = 20;

const DECIDED = new Set(['pass', 'fail', 'not-applicable', 'manual']);

function sameThing(a: Finding, b: Finding): boolean {
  return (
    a.control === b.control &&
    a.region === b.region &&
    a.resource.kind === b.resource.kind &&
    a.resource.id === b.resource.id
  );
}

function verdictOf(finding: Finding): string {
  return [finding.control, finding.region, finding.resource.id, finding.verdict].join(' ');
}

/** A verdict may also be told once for all that could not be listed. */
function standsFor(stand: Finding, lost: Finding): boolean {
  return (
    stand.control === lost.control &&
    stand.resource.id === '*' &&
    stand.verdict === 'unknown' &&
    [lost.region, GLOBAL, ALL_REGIONS].includes(stand.region)
  );
}

/** Everything that is wrong with the verdicts of a faulted scan, compared with an undisturbed one. */
function lies(operation: string, fault: Fault, good: Scanned, bad: Scanned): string[] {
  const wrong: string[] = [];
  const tell = (what: string, finding: Finding): void => {
    wrong.push(
      `${what}: ${finding.control} on ${finding.resource.id} in ${finding.region}: ${finding.verdict}, ${finding.reason}`,
    );
  };
  for (const finding of bad.findings) {
    if (DECIDED.has(finding.verdict) && restsOn(finding, operation, bad.calls))
      tell('decided by what could not be read', finding);
  }
  for (const before of good.findings) {
    if (!restsOn(before, operation, good.calls)) continue;
    const after =
      bad.findings.find((it) => sameThing(it, before)) ?? bad.findings.find((it) => standsFor(it, before));
    if (after === undefined) tell('lost without a word', before);
    else if (after.verdict !== 'unknown' && !isOwnMerit(after, operation, bad.calls))
      tell('still decided', after);
  }
  const told = bad.findings.filter((it) => it.cause?.operation === operation);
  if (told.length === 0) wrong.push('no finding names the operation as its cause');
  for (const finding of told) {
    const { cause } = finding;
    if (cause === undefined || !fault.causes.includes(cause.kind)) tell(`cause ${cause?.kind}`, finding);
    if (cause?.kind === 'denied' && (cause.actions ?? []).length === 0) tell('no action to grant', finding);
  }
  return wrong;
}

/** A relation that may be read in part decides on what it could read; then its evidence has nothing of the operation. */
function isOwnMerit(finding: Finding, operation: string, calls: readonly StubCall[]): boolean {
  return finding.evidence.length > 0 && !restsOn(finding, operation, calls);
}

describe('the walk of every operation and every fault', () => {
  it('has operations to walk', () => {
    expect(OPERATIONS.length).toBeGreaterThan(30);
  });

  describe.each(OPERATIONS)('%s', (operation) => {
    it('is called', async () => {
      const { calls } = await undisturbed(operation);
      expect(calls.some((call) => `${call.service}:${call.operation}` === operation)).toBe(true);
    });

    const faults = FATAL.filter(
      (fault) =>
        fault.paged === undefined ||
        (!FIRST_PAGE.has(operation) && paging.get(operation)?.has(fault.paged) === true),
    );
    it.each(faults.map((fault) => [fault.name, fault] as const))('%s', async (_, fault) => {
      const good = await undisturbed(operation);
      const bad = await scanWith(operation, fault);
      if (SPARING.has(operation)) expect(bad.findings.map(verdictOf)).toEqual(good.findings.map(verdictOf));
      else expect(lies(operation, fault, good, bad)).toEqual([]);
    });

    it('recovers from throttling, errors and resets that pass', async () => {
      const good = await undisturbed(operation);
      const seen = new Map<string, number>();
      const bad = await scanWorld({
        controls: users.get(operation) ?? [],
        respond: (call) => {
          const key = JSON.stringify([call.service, call.operation, call.region, call.input]);
          if (!seen.has(key) && seen.size >= DISTURBED) return respond(call);
          const times = seen.get(key) ?? 0;
          seen.set(key, times + 1);
          if (`${call.service}:${call.operation}` !== operation || times > 2) return respond(call);
          if (times === 0)
            return { error: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 } };
          if (times === 1) return { error: { code: 'InternalError', message: 'Try again', status: 500 } };
          return { error: { code: 'RequestLimitExceeded', message: 'Rate exceeded', status: 503 } };
        },
      });
      expect(bad.findings).toEqual(good.findings);
    });
  });

  it('gives unknown everywhere, once for each control and region, when the regions cannot be listed', async () => {
    const { findings } = await scanWorld({
      controls: CONTROLS,
      respond: (call) =>
        call.operation === 'DescribeRegions'
          ? { error: { code: 'UnauthorizedOperation', message: 'You are not authorized', status: 403 } }
          : respond(call),
    });
    const regional = findings.filter((finding) => finding.region === ALL_REGIONS);
    expect(regional.length).toBeGreaterThan(10);
    expect(new Set(regional.map((finding) => finding.verdict))).toEqual(new Set(['unknown']));
    expect(regional[0]?.cause).toMatchObject({
      kind: 'denied',
      operation: 'ec2:DescribeRegions',
      actions: ['ec2:DescribeRegions'],
    });
  });

  it('decides nothing when everything is denied', async () => {
    const { findings } = await scanWorld({
      controls: CONTROLS,
      respond: (call) =>
        ['GetCallerIdentity', 'DescribeRegions'].includes(call.operation)
          ? respond(call)
          : { error: { code: 'AccessDenied', message: 'no', status: 403 } },
    });
    const decided = findings.filter((finding) => finding.verdict !== 'unknown');
    expect(decided.map((finding) => `${finding.control} ${finding.verdict}`)).toEqual([]);
    expect(new Set(findings.map((finding) => finding.control)).size).toBe(CONTROLS.length);
  });
});

const baselines = new Map<string, Promise<Scanned>>();

function undisturbed(operation: string): Promise<Scanned> {
  const known = baselines.get(operation);
  if (known !== undefined) return known;
  const made = scanWith(operation, undefined);
  baselines.set(operation, made);
  return made;
}
