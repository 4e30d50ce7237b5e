import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionInfo, actionNumber, actionTable } from '../actions/actions.ts';
import { NOT_COVERED, RULES } from './rules.ts';
import { WORKLOAD_KINDS } from './rules/workload-kinds.ts';

const CATALOGUE: readonly (readonly [id: string, actions: readonly string[]])[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures/catalogue.json'), 'utf8'),
);

describe('the public catalogues', () => {
  it('have 110 entries', () => {
    expect(CATALOGUE).toHaveLength(110);
  });

  it.each(CATALOGUE)('%s is a rule, or there is a reason why not', (id, actions) => {
    const rules = RULES.filter(
      (it) => it.id === id || it.aka?.some((other) => other === id || other === `pathfinding-labs:${id}`),
    );
    const isLeftOut = NOT_COVERED.some((it) => it.id === id);
    expect(rules.length > 0).toBe(!isLeftOut);
    // A rule that asks for more than was published would miss what others find.
    if (actions.some((it) => it.includes('*'))) return;
    for (const rule of rules.filter((it) => it.id === id)) {
      expect(actions).toEqual(expect.arrayContaining(rule.needs.map((it) => it.action)));
    }
  });
});

describe.each(RULES.map((it) => [it.id, it] as const))('%s', (id, rule) => {
  it('asks for actions that AWS has, in its spelling', () => {
    for (const { action } of rule.needs) {
      const number = actionNumber(action);
      expect(number).toBeDefined();
      expect(actionInfo(number ?? -1).name).toBe(action);
    }
    expect(rule.needs.length).toBeGreaterThan(0);
  });

  it('says what is done, how to prevent it, and where more is to be read', () => {
    expect(rule.name).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.name.length).toBeLessThanOrEqual(100);
    expect(rule.fix).toMatch(/^[A-Z].*\.$/);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const url of rule.references)
      expect(url).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|pathfinding\.cloud)\//);
  });

  it('names a kind of workload that is known', () => {
    if ('workload' in rule && rule.workload !== undefined)
      expect(WORKLOAD_KINDS.has(rule.workload)).toBe(true);
    expect(RULES.filter((it) => it.id === id)).toHaveLength(1);
  });
});

it.each([...WORKLOAD_KINDS.values()].map((it) => [it.kind, it.type] as const))(
  'workloads of kind %s are of a type that AWS has',
  (_, [service, type]) => {
    const types = actionTable()
      .services.get(service)
      ?.resourceTypes.map((it) => it.name);
    expect(types).toContain(type);
  },
);
