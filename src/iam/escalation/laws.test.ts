import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization } from '../account/authorization.ts';
import { accessMapOf } from '../sets/access-map.ts';
import { hasBit } from '../sets/bits.ts';
import { organizationOf, policyOf, sourceOf } from '../sets/fixtures/accounts.ts';
import type { Words } from '../sets/fixtures/accounts.ts';
import { mayAssume } from './callers.ts';
import { cutFor } from './cut.ts';
import { accounts, denying } from './fixtures/random.ts';
import { escalationGraph } from './graph.ts';
import type { EscalationGraph } from './graph.ts';
import { narrowed } from './narrowed.ts';
import { pathBetween, pathToAdmin } from './paths.ts';
import type { EscalationPath } from './paths.ts';
import { valueFor } from './rows.ts';
import type { Value } from './rules/rule.ts';
import { atLeast, VALUES, weaker } from './values.ts';

const EVERYTHING = policyOf({ Action: '*' });

function graphOf(authorization: Authorization): EscalationGraph {
  return escalationGraph(accessMapOf(authorization));
}

/** All that one can gain: who becomes whom, and who an administrator, at each value. */
function gained(graph: EscalationGraph): ReadonlySet<string> {
  const principals = [...graph.map.authorization.principals.keys()];
  const found = VALUES.flatMap((value) =>
    principals.flatMap((from) => [
      ...principals
        .filter((to) => hasBit(graph.reach(value)[from] ?? new Uint32Array(), to))
        .map((to) => `${from} ${to} ${value}`),
      ...(isAtLeast(graph.toAdmin[from], value) ? [`${from} admin ${value}`] : []),
    ]),
  );
  return new Set(found);
}

function isAtLeast(value: Value | undefined, wanted: Value): boolean {
  return value !== undefined && atLeast(value, wanted);
}

/** An administrator's own rows are not worked out, so that one who is no longer one seems to gain. */
function withoutAdministrators(graph: EscalationGraph, found: ReadonlySet<string>): readonly string[] {
  return [...found].filter(
    (it) => it.includes('admin') || !hasBit(graph.admins.must, Number(it.split(' ')[0])),
  );
}

function lost(before: EscalationGraph, after: EscalationGraph): readonly string[] {
  const had = gained(before);
  return withoutAdministrators(before, gained(after)).filter((it) => !had.has(it) && !wasAdmin(before, it));
}

/** Whoever reached an administrator could become anyone. */
function wasAdmin({ toAdmin }: EscalationGraph, text: string): boolean {
  const [from, , value] = text.split(' ');
  return VALUES.some((it) => it === value && isAtLeast(toAdmin[Number(from)], it));
}

describe('nothing is gained', () => {
  it('by a denial', () => {
    fc.assert(
      fc.property(accounts, denying, fc.nat(4), (account, statement, number) => {
        const principals = account.principals.map((it, index) =>
          index === number ? { ...it, policies: [...it.policies, sourceOf(policyOf(statement))] } : it,
        );
        expect(lost(graphOf(account), graphOf({ ...account, principals }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('by a service control policy', () => {
    const words: readonly Words[] = [
      { Action: ['iam:*', 'lambda:*'] },
      { Action: 's3:*' },
      { NotAction: 'iam:Put*' },
    ];
    fc.assert(
      fc.property(accounts, fc.oneof(denying, fc.constantFrom(...words)), (account, statement) => {
        const open = { ...account, organization: organizationOf([EVERYTHING]) };
        const more = statement.Effect === 'Deny' ? [EVERYTHING, policyOf(statement)] : [policyOf(statement)];
        const closed = { ...account, organization: organizationOf([EVERYTHING], more) };
        expect(lost(graphOf(open), graphOf(closed))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** The exact evaluator allows what a sure step needs, and does not deny what another needs. */
function holds(path: EscalationPath): void {
  for (const { value, permissions, rule } of path.steps) {
    const accesses = permissions.map((it) => it.access);
    if (value === 'certain')
      expect([rule.id, ...accesses]).toEqual([rule.id, ...accesses.map(() => 'allowed')]);
    expect([rule.id, ...accesses]).not.toContain('denied');
    expect(permissions.length).toBeGreaterThan(0);
  }
}

describe('the exact evaluator', () => {
  it('lies between the bounds of who may assume which role', () => {
    fc.assert(
      fc.property(accounts, fc.nat(4), fc.integer({ min: 2, max: 4 }), (account, from, to) => {
        const [caller, target] = [account.principals[from], account.principals[to]];
        const graph = graphOf(account);
        const actor = graph.actors[from];
        if (caller === undefined || target === undefined || actor === undefined || from === to) return;
        const access = mayAssume(account, caller, target);
        const gain = graph.gains.of(actor).find((it) => it.rule.id === 'sts-001');
        const value = gain === undefined ? undefined : valueFor(gain, to);
        if (value === 'certain') expect(access).toBe('allowed');
        if (value === undefined) expect(access).toBe('denied');
        if (access === 'allowed') expect(value).toBeDefined();
      }),
      { numRuns: 150 },
    );
  });
});

describe('a path', () => {
  it('to an administrator has the value of its weakest step, and the evaluator agrees', () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const graph = graphOf(account);
        for (const number of account.principals.keys()) {
          const path = pathToAdmin(graph, number);
          expect(path?.value).toBe(graph.toAdmin[number]);
          if (path === undefined || hasBit(graph.admins.may, number)) continue;
          expect(path.steps.length).toBeGreaterThan(0);
          const weakest = path.steps.map((it) => it.value).reduce(weaker, 'certain');
          expect(atLeast(weakest, path.value)).toBe(true);
          holds(path);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('between two principals has the value of its weakest step, and starts and ends there', () => {
    fc.assert(
      fc.property(accounts, fc.nat(4), fc.nat(4), (account, from, to) => {
        const graph = graphOf(account);
        const best = VALUES.find((value) => hasBit(graph.reach(value)[from] ?? new Uint32Array(), to));
        const path = from === to ? undefined : pathBetween(graph, from, to);
        if (from === to) return;
        expect(path?.value).toBe(best);
        if (path === undefined) return;
        expect(path.steps.at(-1)?.to.arn).toBe(account.principals[to]?.arn);
        expect(path.steps.map((it) => it.from.arn)).toContain(account.principals[from]?.arn);
        holds(path);
      }),
      { numRuns: 60 },
    );
  });

  it('is gone after its cut', () => {
    fc.assert(
      fc.property(accounts, fc.nat(4), (account, number) => {
        const graph = graphOf(account);
        const cut = cutFor(graph, number);
        const best = graph.toAdmin[number];
        expect(cut === undefined).toBe(best === undefined || hasBit(graph.admins.may, number));
        if (cut === undefined || best === undefined) return;
        expect(cut.remaining).toEqual([]);
        for (const changes of [cut.changes, ...cut.alternatives.map((it) => [it])]) {
          const after = graphOf(narrowed(account, changes));
          expect(isAtLeast(after.toAdmin[number], best)).toBe(false);
        }
        if (cut.exact) expect(cut.changes).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
