import { entriesOf } from '../../iam/escalation/entries.ts';
import type { Entry } from '../../iam/escalation/entries.ts';
import type { EscalationGraph } from '../../iam/escalation/graph.ts';
import { pathToAdmin } from '../../iam/escalation/paths.ts';
import type { Value } from '../../iam/escalation/rules/rule.ts';
import { weaker } from '../../iam/escalation/values.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';
import { told } from './paths.ts';

export interface Way {
  readonly entry: Entry;
  /** ARN of the role that is entered. */
  readonly role: string;
  readonly value: Value;
  /** What the trust policy asks for. */
  readonly conditions: readonly string[];
  /** From the role to an administrator, in words; undefined: it is one. */
  readonly path: string | undefined;
}

/** Ways from outside of the account's own principals to an administrator, of these kinds of entry. */
export function waysIn(graph: EscalationGraph, kinds: readonly Entry['kind'][]): readonly Way[] {
  const { principals } = graph.map.authorization;
  return entriesOf(graph)
    .filter((it) => kinds.includes(it.kind))
    .flatMap((entry) =>
      entry.roles.flatMap(({ role, value, conditions }): readonly Way[] => {
        const principal = principals[role];
        const path = pathToAdmin(graph, role);
        if (path === undefined || principal === undefined || principal.managedByAws) return [];
        const own = path.steps.length === 0 ? undefined : told(path);
        return [{ entry, role: principal.arn, value: weaker(value, path.value), conditions, path: own }];
      }),
    );
}

const SHOWN = 3;

/** @param nobody what is so where there is no way, as a sentence */
export function entryVerdict(ways: readonly Way[], nobody: string): Judgement {
  const sure = ways.filter((it) => it.value === 'certain');
  const told = sure.length > 0 ? sure : ways.filter((it) => it.value === 'conditional');
  const restsOn = [...new Set(told.flatMap((it) => [it.role, it.entry.id ?? '']))].filter((it) =>
    it.startsWith('arn:'),
  );
  if (told.length > 0) {
    const more = told.length > SHOWN ? `; and ${told.length - SHOWN} more` : '';
    return { ...fail(`${told.slice(0, SHOWN).map(wayText).join('; ')}${more}; expected: none.`), restsOn };
  }
  if (ways.length === 0) return { ...pass(nobody), restsOn: [] };
  const detail = 'resources that a path may lead through were not all read';
  return {
    verdict: 'unknown',
    reason: `Perhaps: ${ways.slice(0, SHOWN).map(wayText).join('; ')}; that hangs on what was not read.`,
    cause: { kind: 'not-collected', detail },
  };
}

function wayText({ entry, role, conditions, path }: Way): string {
  const where = conditions.length === 0 ? '' : `, where ${conditions.slice(0, 3).join(' and ')}`;
  const on = path === undefined ? 'which is an administrator' : `and on ${path}`;
  return `${entry.name} can act as ${role.split(':').slice(5).join(':')}${where}, ${on}`;
}
