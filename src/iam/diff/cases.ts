import type { Condition, PolicyVersion, Statement } from '../language/policy.ts';
import { variablesIn, withoutDefault } from '../language/variables.ts';

/** Each key doubles the statements at most; variables of further keys stay as they are. */
const MOST = 3;

/**
 * The statements that together say what one with policy variables says: for each key that its resources need, or that
 * has a default, one for requests that have the key, in which the variable stands alone, and one for those that don't,
 * in which its default stands, or nothing that needs it. Just one of them asks what the statement asks of any request.
 */
export function casesOf(statement: Statement, version: PolicyVersion): readonly Statement[] {
  if (version === '2008-10-17') return [statement];
  return keysOf(statement).reduce<readonly Statement[]>(
    (all, key) => all.flatMap((it) => [present(it, key), ...absent(it, key)]),
    [statement],
  );
}

function keysOf({ resources = [], notResources = [], conditions }: Statement): readonly string[] {
  const values = conditions.flatMap((it) => it.values);
  const needed = [...resources, ...notResources].flatMap((it) => variablesIn(it));
  const defaulted = values.flatMap((it) => variablesIn(it).filter(({ hasDefault }) => hasDefault));
  return [...new Set([...needed, ...defaulted].map(({ key }) => key))].slice(0, MOST);
}

function present(statement: Statement, key: string): Statement {
  return replaced(statement, key, true, (it) => it);
}

/** Where a variable has no value, what it stands in matches nothing. */
function absent(statement: Statement, key: string): readonly Statement[] {
  const needs = (text: string): boolean => variablesIn(text).some((it) => it.key === key && !it.hasDefault);
  const rest = replaced(statement, key, false, (texts) => texts.filter((it) => !needs(it)));
  const { notResources, ...others } = rest;
  if (rest.resources?.length === 0) return [];
  return [notResources?.length === 0 ? { ...others, resources: ['*'] } : rest];
}

function replaced(
  statement: Statement,
  key: string,
  isPresent: boolean,
  kept: (texts: readonly string[]) => readonly string[],
): Statement {
  const { resources, notResources, conditions } = statement;
  const all = (texts: readonly string[]): readonly string[] =>
    texts.map((it) => withoutDefault(it, key, isPresent));
  return {
    ...statement,
    ...(resources === undefined ? {} : { resources: all(kept(resources)) }),
    ...(notResources === undefined ? {} : { notResources: all(kept(notResources)) }),
    conditions: [
      ...conditions.map((it) => ({ ...it, values: all(it.values) })),
      nullCondition(key, !isPresent),
    ],
  };
}

function nullCondition(key: string, isNull: boolean): Condition {
  return { operator: 'Null', ifExists: false, key, values: [String(isNull)] };
}
