import { operatorText } from './operators.ts';
import type { Condition, Policy, Principal, Statement } from './policy.ts';

/**
 * One text for all spellings of a policy: AWS's grammar with every value a sorted list without repeats,
 * actions and condition keys in lower case, statements in a fixed order. Two policies with the same text mean
 * the same; policies that mean the same in other ways (`s3:Get*` and its expansion) have different texts. It
 * parses to itself.
 */
export function canonicalText(policy: Policy): string {
  return JSON.stringify({
    Version: policy.version,
    ...(policy.id === undefined ? {} : { Id: policy.id }),
    Statement: policy.statements
      .map((it) => JSON.stringify(canonicalStatement(it)))
      .toSorted()
      .map(parsed),
  });
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function canonicalStatement(statement: Statement): Readonly<Record<string, unknown>> {
  const { sid, principals, notPrincipals, actions, notActions, resources, notResources, conditions } =
    statement;
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: statement.effect,
    ...(principals === undefined ? {} : { Principal: canonicalPrincipals(principals) }),
    ...(notPrincipals === undefined ? {} : { NotPrincipal: canonicalPrincipals(notPrincipals) }),
    ...(actions === undefined ? {} : { Action: sortedSet(actions.map((it) => it.toLowerCase())) }),
    ...(notActions === undefined ? {} : { NotAction: sortedSet(notActions.map((it) => it.toLowerCase())) }),
    ...(resources === undefined ? {} : { Resource: sortedSet(resources) }),
    ...(notResources === undefined ? {} : { NotResource: sortedSet(notResources) }),
    ...(conditions.length === 0 ? {} : { Condition: canonicalConditions(conditions) }),
  };
}

function canonicalPrincipals(principals: readonly Principal[]): unknown {
  // The bare star takes in every other principal.
  if (principals.some((it) => it.type === '*')) return '*';
  const byType = Object.groupBy(principals, (it) => it.type);
  const entries = Object.entries(byType).map(
    ([type, list]) => [type, sortedSet(list.map((it) => it.value))] as const,
  );
  return Object.fromEntries(entries.toSorted(([one], [other]) => compareText(one, other)));
}

function canonicalConditions(conditions: readonly Condition[]): Readonly<Record<string, unknown>> {
  const byOperator = Map.groupBy(conditions, operatorText);
  const entries = [...byOperator].map(([operator, list]) => [operator, canonicalKeys(list)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => compareText(one, other)));
}

function canonicalKeys(conditions: readonly Condition[]): Readonly<Record<string, readonly string[]>> {
  const entries = conditions.map((it) => [it.key, sortedSet(it.values)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => compareText(one, other)));
}

function sortedSet(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted(compareText);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
