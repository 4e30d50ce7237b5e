import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { actionInfo, actionNumber, actionTable } from '../actions/actions.ts';
import { parsePolicy } from '../language/policy.ts';
import type { Policy, Statement } from '../language/policy.ts';
import { matches } from '../language/wildcard.ts';
import { actionCount, actionSet, addRuns } from './action-patterns.ts';
import { difference, emptyBits, hasBit, isSubset, membersOf } from './bits.ts';
import { DIFFERENCES, OUTDATED, REMOVED } from './known-differences.ts';
import type { Difference } from './known-differences.ts';
import { policySets } from './policy-sets.ts';
import { statementActions } from './statement-actions.ts';

/**
 * All policies managed by AWS, against the actions that https://github.com/iann0036/iam-dataset (MIT) found in them;
 * packed by scripts/managed-policies.mjs.
 */
const FIXTURE = new URL('fixtures/managed-policies.json.br', import.meta.url);

interface Packed {
  /** In lower case. */
  readonly actions: readonly string[];
  readonly policies: readonly PackedPolicy[];
}

interface PackedPolicy {
  readonly name: string;
  readonly document: unknown;
  /** Places in `actions`: the first of a row and how many, and so on. */
  readonly effective: readonly number[];
}

interface Managed {
  readonly name: string;
  readonly policy: Policy;
  /** In lower case. */
  readonly effective: readonly string[];
}

function managedPolicies(): readonly Managed[] {
  const { actions, policies } = JSON.parse(brotliDecompressSync(readFileSync(FIXTURE)).toString()) as Packed;
  return policies.map(({ name, document, effective }) => {
    const result = parsePolicy(document);
    if (!result.ok) throw new Error(`${name}: ${result.error}`);
    const rows = effective.flatMap((first, at) =>
      at % 2 === 0 ? actions.slice(first, first + (effective[at + 1] ?? 0)) : [],
    );
    return { name, policy: result.policy, effective: rows };
  });
}

function allowing({ statements }: Policy): readonly Statement[] {
  return statements.filter((it) => it.effect === 'Allow');
}

describe('policies managed by AWS', () => {
  const managed = managedPolicies();
  const seen = new Set(managed.flatMap((it) => it.effective));
  /** Actions younger than the dataset are in none of its lists. */
  const old = actionSet(actionTable().names.filter((it) => seen.has(it.toLowerCase())));

  it('are many', () => {
    expect(managed.length).toBeGreaterThan(1600);
  });

  it('name the actions that the dataset finds', () => {
    const renewed = managed.filter((it) => !OUTDATED.includes(it.name));
    for (const { name, policy, effective } of renewed) {
      const named = emptyBits(actionCount());
      for (const it of allowing(policy)) addRuns(named, statementActions(it, policy.version, 'aws').named);
      const known = effective.filter((it) => !REMOVED.some((removed) => removed.toLowerCase() === it));
      const expected = new Set(known.map((it) => actionNumber(it) ?? it));
      const found = [...membersOf(named)].filter((it) => hasBit(old, it));
      expect(new Set(found), name).toEqual(expected);
    }
  });

  it('may not do what their resources leave out, by the reference or for a known reason', () => {
    for (const { name, policy } of managed) {
      const { allowMay } = policySets(policy, 'aws');
      const named = emptyBits(actionCount());
      for (const it of allowing(policy)) addRuns(named, statementActions(it, policy.version, 'aws').named);
      expect(isSubset(allowMay, named), name).toBe(true);
      for (const action of membersOf(difference(named, allowMay))) {
        if (!isExplained(action, policy)) expect.fail(`${name}: ${actionTable().names[action]}`);
      }
    }
  });
});

function isExplained(action: number, policy: Policy): boolean {
  const { name, resourceTypes } = actionInfo(action);
  const about = allowing(policy).filter((it) =>
    it.actions?.some((that) => matches(that, name, { ignoreCase: true })),
  );
  const resources = about.flatMap(
    (it) => it.resources ?? it.notResources?.map((that) => `not ${that}`) ?? [],
  );
  if (DIFFERENCES.some((it) => explains(it, name, resources))) return true;
  if (resourceTypes.length === 0) return !resources.includes('*');
  return resources.every((it) => resourceTypes.every(({ type }) => isOther(it, type.arn)));
}

function explains({ actions, on }: Difference, name: string, resources: readonly string[]): boolean {
  return actions.some((it) => matches(it, name)) && resources.includes(on);
}

/** Whether the ARNs are of different services, or their types, up to a slash, a colon or a value, differ. */
function isOther(resource: string, form: string): boolean {
  const [one, other] = [resource, form].map((it) => {
    const [, service = ''] = /^arn:[^:]*:([^:]*):/.exec(it) ?? [];
    const [, type = '', next = ''] = /^[^:]*:[^:]*:[^:]*:[^:]*:[^:]*:([^/:*?$]*)(.?)/.exec(it) ?? [];
    return { service, type, isOpen: /[*?$]/.test(next) };
  });
  if (one === undefined || other === undefined) return false;
  if (one.service !== other.service && !/[*?$]/.test(one.service + other.service)) return true;
  const meets =
    (one.isOpen && other.type.startsWith(one.type)) ||
    (other.isOpen && one.type.startsWith(other.type)) ||
    one.type === other.type;
  return !meets;
}
