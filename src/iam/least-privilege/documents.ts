import { actionTable } from '../actions/actions.ts';
import { operatorText } from '../language/operators.ts';
import type { Policy, Statement } from '../language/policy.ts';

/**
 * Quotas of AWS, in characters that are no white space.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const MANAGED_POLICY_CHARACTERS = 6144;
/** Managed policies that a user or role may have, unless AWS raised the quota. */
export const MANAGED_POLICIES = 10;
/** All inline policies of one together. */
export const INLINE_CHARACTERS = { user: 2048, role: 10_240, group: 5120 } as const;

/** A policy of an identity as AWS writes it, ready for `JSON.stringify`. */
export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly object[];
}

/** For policies without principals. */
export function documentOf({ version, statements }: Policy): PolicyDocument {
  return { Version: version, Statement: statements.map(statementDocument) };
}

function statementDocument(statement: Statement): object {
  const { sid, effect, actions, notActions, resources, notResources, conditions } = statement;
  const found: Record<string, Record<string, unknown>> = {};
  for (const condition of conditions) {
    const operator = operatorText(condition);
    found[operator] = { ...found[operator], [spelled(condition.key)]: oneOrAll(condition.values) };
  }
  return {
    ...(sid === undefined ? {} : { Sid: sid }),
    Effect: effect,
    ...listed('Action', actions),
    ...listed('NotAction', notActions),
    ...listed('Resource', resources),
    ...listed('NotResource', notResources),
    ...(conditions.length === 0 ? {} : { Condition: found }),
  };
}

let spellings: ReadonlyMap<string, string> | undefined;

/** A condition key in AWS's spelling, which is kept in lower case here and compared without case. */
function spelled(key: string): string {
  spellings ??= readSpellings();
  const family = key.slice(0, key.indexOf('/') + 1);
  return spellings.get(key) ?? `${spellings.get(family) ?? family}${key.slice(family.length)}`;
}

/** Keys that end with the name of a tag, by what comes before. */
function readSpellings(): ReadonlyMap<string, string> {
  const { globalKeys, services } = actionTable();
  const keys = [...[...services.values()].flatMap((it) => it.conditionKeys), ...globalKeys.values()];
  return new Map(
    keys.map(({ key }) => {
      const name = key.slice(0, key.indexOf('/') + 1) || key;
      return [name.toLowerCase(), name];
    }),
  );
}

function listed(name: string, values: readonly string[] | undefined): object {
  return values === undefined ? {} : { [name]: oneOrAll(values) };
}

function oneOrAll(values: readonly string[]): string | readonly string[] {
  const [only, ...others] = values;
  return only === undefined || others.length > 0 ? values : only;
}

/** AWS does not count white space. */
export function charactersOf(policy: Policy): number {
  return JSON.stringify(documentOf(policy)).replaceAll(/\s/g, '').length;
}

/**
 * The statements as few policies, none longer than the limit. A statement that is longer by itself is cut by its
 * actions, then by its resources; what can't be cut stands in a policy of its own that is too long.
 */
export function packed(
  statements: readonly Statement[],
  limit = MANAGED_POLICY_CHARACTERS,
): readonly Policy[] {
  const pieces = statements.flatMap((it) => cutToFit(it, limit));
  const sized = pieces.map((statement) => ({ statement, size: sizeOf(statement) + SPARE }));
  const bins: { readonly statements: Statement[]; room: number }[] = [];
  const capacity = limit - charactersOf(policyOf([]));
  for (const { statement, size } of sized.toSorted((one, other) => other.size - one.size)) {
    const bin = bins.find((it) => it.room >= size);
    if (bin === undefined) bins.push({ statements: [statement], room: capacity - size });
    else {
      bin.statements.push(statement);
      bin.room -= size;
    }
  }
  const order = new Map(pieces.map((it, index) => [it, index]));
  return bins.map((bin) =>
    withDistinctSids(
      bin.statements.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
    ),
  );
}

function policyOf(statements: readonly Statement[]): Policy {
  return { version: '2012-10-17', statements };
}

function sizeOf(statement: Statement): number {
  return charactersOf(policyOf([statement])) - charactersOf(policyOf([]));
}

/** Room for the number that tells equal Sids apart, and for the comma. */
const SPARE = 8;

function cutToFit(statement: Statement, limit: number): readonly Statement[] {
  const room = limit - charactersOf(policyOf([])) - SPARE;
  const done: Statement[] = [];
  const open = [statement];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const halves = sizeOf(next) <= room ? undefined : halved(next);
    if (halves === undefined) done.push(next);
    else open.push(...halves.toReversed());
  }
  return done;
}

/** Lists of what is meant, not of what is not: half of a NotAction means more. */
function halved(statement: Statement): readonly Statement[] | undefined {
  const { actions = [], resources = [] } = statement;
  if (actions.length > 1) return split(actions).map((it) => ({ ...statement, actions: it }));
  if (resources.length > 1) return split(resources).map((it) => ({ ...statement, resources: it }));
  return undefined;
}

function split(values: readonly string[]): readonly (readonly string[])[] {
  const middle = values.length >> 1;
  return [values.slice(0, middle), values.slice(middle)];
}

/** AWS wants each Sid once in a policy, of letters and digits only. */
function withDistinctSids(statements: readonly Statement[]): Policy {
  const taken = new Set<string>();
  return policyOf(
    statements.map((statement) => {
      const wanted = statement.sid?.replaceAll(/[^A-Za-z0-9]/g, '') ?? '';
      if (wanted === '') {
        const { sid: _, ...rest } = statement;
        return rest;
      }
      let sid = wanted;
      for (let count = 2; taken.has(sid); count++) sid = `${wanted}${count}`;
      taken.add(sid);
      return { ...statement, sid };
    }),
  );
}

/**
 * The statement as the policy language of 2012 writes it: in a policy of 2008, `${…}` is plain text, and `${$}` is how
 * one writes a dollar sign today.
 */
export function inVersion2012(statement: Statement, version: Policy['version']): Statement {
  if (version === '2012-10-17') return statement;
  const plain = (texts: readonly string[]): readonly string[] =>
    texts.map((it) => it.replaceAll('${', '${$}{'));
  const { resources, notResources, conditions } = statement;
  return {
    ...statement,
    ...(resources === undefined ? {} : { resources: plain(resources) }),
    ...(notResources === undefined ? {} : { notResources: plain(notResources) }),
    conditions: conditions.map((it) => ({ ...it, values: plain(it.values) })),
  };
}
