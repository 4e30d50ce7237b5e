import { describe, expect, it } from 'vitest';
import { accessMapOf } from '../sets/access-map.ts';
import { hasBit } from '../sets/bits.ts';
import { entriesOf } from './entries.ts';
import { authorizationOfLab, LAB_ACCOUNT, LABELLED, labNamed, LABS } from './fixtures/labs.ts';
import type { Lab } from './fixtures/labs.ts';
import { KNOWN_DIFFERENCES, MEANT } from './fixtures/known-differences.ts';
import { escalationGraph } from './graph.ts';
import type { EscalationGraph } from './graph.ts';
import { pathToAdmin } from './paths.ts';
import { RULES } from './rules.ts';

const NAMES = new Map([
  ['{dev_account_id}', '222222222222'],
  ['{operations_account_id}', '333333333333'],
  ['{prod_account_id}', LAB_ACCOUNT],
]);

function withAccounts(arn: string): string {
  return [...NAMES].reduce((text, [name, id]) => text.replaceAll(name, id), arn);
}

function ownArn(name: string): string {
  return `arn:aws:iam::${LAB_ACCOUNT}:${name}`;
}

/** The nodes that a lab starts from; of what is no principal of the account, the roles that it lets in. */
function starts(graph: EscalationGraph, lab: Lab): readonly number[] {
  const meant = MEANT.get(lab.lab);
  const arn = meant === undefined ? withAccounts(lab.start) : ownArn(meant.start);
  const number = graph.gains.scope.numbers.get(arn);
  if (number !== undefined) return [number];
  const kinds = arn.includes(':iam:') ? ['account'] : ['workload', 'provider', 'account'];
  const entered = entriesOf(graph).filter((it) => kinds.includes(it.kind));
  return entered.flatMap((it) => it.roles.map(({ role }) => role));
}

/** What the lab shows: an administrator is reached, or the last user or role before the bucket. */
function isShown(graph: EscalationGraph, lab: Lab): boolean {
  const from = starts(graph, lab);
  if (lab.target === 'to-admin') return from.some((it) => graph.toAdmin[it] !== undefined);
  const meant = MEANT.get(lab.lab)?.last;
  const arns = meant === undefined ? lab.principals.map(withAccounts) : [ownArn(meant)];
  const last = arns.flatMap((it) => graph.gains.scope.numbers.get(it) ?? []).at(-1);
  return last !== undefined && from.some((it) => it === last || reaches(graph, it, last));
}

function reaches(graph: EscalationGraph, from: number, to: number): boolean {
  return hasBit(graph.reach('needs-resource')[from] ?? new Uint32Array(), to);
}

function graphOf(lab: Lab): EscalationGraph {
  return escalationGraph(accessMapOf(authorizationOfLab(lab)));
}

describe('labs', () => {
  it.each(LABS.map((it) => [it.lab, it] as const))('%s', (name, lab) => {
    expect(isShown(graphOf(lab), lab)).toBe(!KNOWN_DIFFERENCES.has(name));
  });

  it('every known difference is of a lab', () => {
    expect(LABS.map((it) => it.lab)).toEqual(
      expect.arrayContaining([...KNOWN_DIFFERENCES.keys(), ...MEANT.keys()]),
    );
  });
});

function isOf(rule: (typeof RULES)[number], id: string): boolean {
  const published = `pathfinding-labs:${id}`;
  const isRenamed = RULES.some((it) => it.aka?.includes(published));
  return isRenamed ? rule.aka?.includes(published) === true : rule.id === id;
}

const ONE_PATH = LABS.filter((lab) => lab.target === 'to-admin' && RULES.some((it) => isOf(it, lab.id)));

describe('the way that a lab shows', () => {
  it('is told of most labs', () => {
    expect(ONE_PATH).toHaveLength(70);
  });

  it.each(ONE_PATH.map((it) => [it.lab, it.id, it] as const))('%s: %s', (_, id, lab) => {
    const graph = graphOf(lab);
    const steps = starts(graph, lab).flatMap((it) => pathToAdmin(graph, it)?.steps ?? []);
    const gained = graph.actors.flatMap((actor) => graph.gains.of(actor));
    const rules = [...steps, ...gained].map((it) => it.rule);
    expect(rules.some((it) => isOf(it, id))).toBe(true);
  });
});

describe('principals of labs that reach nothing', () => {
  it.each([
    ['test-reverse-blast-radius-direct-and-indirect-through-admin', 'user/pl-prod-rbr-admin-user1'],
    ['test-reverse-blast-radius-direct-and-indirect-to-bucket', 'user/pl-prod-rbr-di-user1'],
    ['test-reverse-blast-radius-direct-and-indirect-to-bucket', 'user/pl-prod-rbr-di-user2'],
    ['ctf/ai-chatbot-to-admin', 'user/pl-prod-ctf-001-starting-user'],
    ['sysdig-8-minutes-to-admin', 'role/pl-prod-8min-external-role'],
    ['sysdig-8-minutes-to-admin', 'user/pl-prod-8min-rocker'],
    ['role-chain-to-s3', 'user/pl-prod-role-chain-user'],
  ])('%s: %s', (lab, name) => {
    const graph = graphOf(labNamed(lab));
    expect(graph.toAdmin[graph.gains.scope.numbers.get(ownArn(name)) ?? -1]).toBeUndefined();
  });

  // Each lab is about one way, and its account holds nothing else than what this way needs.
  it('in labs that lead to a bucket only, nobody reaches an administrator but by changing its own policies', () => {
    const toBucket = LABS.filter(
      (it) => it.target === 'to-bucket' && !/self-escalation|tool-testing/.test(it.lab),
    );
    const reaching = toBucket.filter((it) => {
      const { toAdmin, gains } = graphOf(it);
      return toAdmin.slice(0, gains.scope.numbers.size).some((value) => value !== undefined);
    });
    expect(reaching.map((it) => it.lab)).toEqual([]);
  });
});

describe('effective administrators', () => {
  const graph = graphOf(labNamed('test-effective-permissions-evaluation'));
  it.each(LABELLED)('%s: %s', (arn, isAdmin) => {
    const number = graph.gains.scope.numbers.get(arn) ?? -1;
    expect([hasBit(graph.admins.must, number), hasBit(graph.admins.may, number)]).toEqual([isAdmin, isAdmin]);
  });
});
