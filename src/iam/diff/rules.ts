import type { Policy, PolicyVersion, Statement } from '../language/policy.ts';
import { casesOf } from './cases.ts';
import { literalOf } from './literals.ts';
import type { Literal } from './literals.ts';
import { actionPattern, resourcePattern } from './text-groups.ts';
import type { Letters, Reading, TextGroup } from './text-groups.ts';

/** Where a statement stands: policies and statements counted from 0. */
export interface StatementPlace {
  readonly policy: number;
  readonly statement: number;
  readonly sid?: string;
}

/** A statement made ready, or a part of it. */
export interface Rule {
  readonly place: StatementPlace;
  readonly statement: Statement;
  readonly version: PolicyVersion;
  readonly actions: Membership;
  /** Undefined: whatever resource the policy is attached to. */
  readonly resources: Membership | undefined;
  readonly literals: readonly Literal[];
}

/** Action or NotAction, Resource or NotResource: whether what a request names is in the list, or is not. */
export interface Membership {
  readonly group: TextGroup;
  readonly inside: boolean;
}

export interface RuleSet {
  readonly allows: readonly Rule[];
  readonly denies: readonly Rule[];
}

/** What the rules of one comparison share, so that equal lists are the same group and equal conditions alike. */
export interface Workshop {
  readonly reading: Reading;
  readonly letters: Letters;
  readonly groups: Map<string, TextGroup>;
  readonly literals: Map<string, Literal>;
}

export function workshopFor(reading: Reading): Workshop {
  return { reading, letters: new Map(), groups: new Map(), literals: new Map() };
}

export function rulesOf(policies: readonly Policy[], workshop: Workshop): RuleSet {
  const rules = policies.flatMap(({ statements, version }, policy) =>
    statements.flatMap((it, index) =>
      casesOf(it, version).flatMap((part) => ruleOf(part, version, { policy, statement: index }, workshop)),
    ),
  );
  return {
    allows: rules.filter((it) => it.statement.effect === 'Allow'),
    denies: rules.filter((it) => it.statement.effect === 'Deny'),
  };
}

/** Nothing where a list is empty: AWS says that the statement then has no effect. */
function ruleOf(
  statement: Statement,
  version: PolicyVersion,
  at: { readonly policy: number; readonly statement: number },
  workshop: Workshop,
): readonly Rule[] {
  const { sid, actions, notActions, resources, notResources, conditions } = statement;
  if ([actions, notActions, resources, notResources].some((it) => it?.length === 0)) return [];
  const listed = actions ?? notActions ?? [];
  const named = resources ?? notResources;
  return [
    {
      place: sid === undefined ? at : { ...at, sid },
      statement,
      version,
      actions: { group: actionGroup(listed, workshop), inside: actions !== undefined },
      resources:
        named === undefined
          ? undefined
          : { group: resourceGroup(named, version, workshop), inside: resources !== undefined },
      literals: conditions.map((it) => literalOf(it, version, workshop)),
    },
  ];
}

function actionGroup(texts: readonly string[], workshop: Workshop): TextGroup {
  const lower = [...new Set(texts.map((it) => it.toLowerCase()))].toSorted();
  return interned(workshop, `actions ${JSON.stringify(lower)}`, () => lower.map(actionPattern));
}

function resourceGroup(texts: readonly string[], version: PolicyVersion, workshop: Workshop): TextGroup {
  const sorted = [...new Set(texts)].toSorted();
  return interned(workshop, `resources ${version} ${JSON.stringify(sorted)}`, () =>
    sorted.map((it) => resourcePattern(it, version, workshop.reading, workshop.letters)),
  );
}

function interned({ groups }: Workshop, text: string, patterns: () => TextGroup['patterns']): TextGroup {
  const known = groups.get(text) ?? { id: `#${groups.size}`, patterns: patterns() };
  groups.set(text, known);
  return known;
}
