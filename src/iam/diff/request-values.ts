import { VARIABLE } from './automaton.ts';
import type { KeyShape } from './key-shapes.ts';
import { valuesFor } from './key-values.ts';
import type { SignedLiteral } from './literals.ts';
import type { Demands } from './search.ts';
import { arnGroup } from './text-groups.ts';
import type { Letters, TextGroup } from './text-groups.ts';
import type { Budget } from './text-search.ts';

/** What a request holds, by key in lower case; null: nothing. Keys that are left out may hold anything. */
export type Values = Map<string, readonly string[] | null>;

export interface ValueTools {
  readonly shapeOf: (key: string) => KeyShape;
  readonly letters: Letters;
  readonly budget: Budget;
}

/** Keys that tell the account of an ARN under another key. */
const ACCOUNT_OF: Readonly<Record<string, string>> = {
  'aws:principalarn': 'aws:principalaccount',
  'aws:sourcearn': 'aws:sourceaccount',
};
const ACCOUNT = /^\d{12}$/;

/** Values that meet what is demanded of every key, and that can go together. Undefined where none are found. */
export function valuesOf(literals: Demands['literals'], tools: ValueTools): Values | undefined {
  const values: Values = new Map();
  const keys = [...literals.keys()].toSorted((one, other) => rank(one, literals) - rank(other, literals));
  for (const key of keys) {
    const answer = valuesFor(
      literals.get(key) ?? [],
      linkedShape(key, values, tools),
      tools.budget,
      valueFrom(values, tools),
    );
    if (key === '' || answer.state !== 'values') return undefined;
    values.set(key, answer.values);
  }
  return agreeing(values, literals.get('aws:tagkeys') ?? []);
}

/** Variables are filled from other keys, and ARNs fit to accounts: those come first. */
function rank(key: string, literals: Demands['literals']): number {
  const usesOthers = literals.get(key)?.some(({ literal }: SignedLiteral) => literal.test?.hasVariables);
  if (usesOthers === true) return 2;
  return ACCOUNT_OF[key] === undefined ? 0 : 1;
}

/** The shape of a key that other keys tell of as well. */
function linkedShape(key: string, values: Values, { shapeOf }: ValueTools): KeyShape {
  const shape = shapeOf(key);
  if (shape.fixed !== undefined) return shape;
  const account = values.get(ACCOUNT_OF[key] ?? '')?.[0];
  const user = key === 'aws:principalarn' ? values.get('aws:username') : undefined;
  const more = [
    ...(account === undefined ? [] : [arnsIn(account)]),
    ...(user === undefined ? [] : [arnsOf(user?.[0])]),
  ];
  return more.length === 0 ? shape : { ...shape, ranges: [...shape.ranges, ...more], samples: [] };
}

/** What would be read as a wildcard, or is no account, leaves no ARN: the example is then given up. */
function arnsIn(account: string): TextGroup {
  return arnGroup(ACCOUNT.test(account) ? [`arn:*:*:*:${account}:*`, 'arn:*:s3:::*'] : []);
}

/** Of a user of that name; undefined: of no user. */
function arnsOf(user: string | undefined): TextGroup {
  if (user === undefined) return arnGroup(['arn:*:iam::*:role/*', 'arn:*:iam::*:root', 'arn:*:sts::*:*']);
  return arnGroup(/[*?]/.test(user) ? [] : [`arn:*:iam::*:user/${user}`, `arn:*:iam::*:user/*/${user}`]);
}

/** Keys that tell of the same thing in two ways are made to agree; the evaluation then says if that still does. */
function agreeing(values: Values, aboutTagKeys: readonly SignedLiteral[]): Values {
  const tags = [...values].filter(([key]) => key.startsWith('aws:requesttag/'));
  const listed = values.get('aws:tagkeys');
  if (listed !== undefined && tags.length > 0) {
    // Keys of conditions are in lower case here; the names of tags are as they are.
    const written = aboutTagKeys.flatMap(({ literal }) => literal.test?.condition.values ?? []);
    const spelling = new Map(written.map((it) => [it.toLowerCase(), it]));
    const names = tags.map(([key, it]) => ({
      name: key.slice('aws:requesttag/'.length),
      present: it !== null,
    }));
    const others = (listed ?? []).filter((it) => !names.some(({ name }) => name === it.toLowerCase()));
    const present = names.flatMap((it) => (it.present ? (spelling.get(it.name) ?? it.name) : []));
    const all = [...others, ...present];
    values.set('aws:tagkeys', all.length === 0 ? null : all);
  }
  const time = values.get('aws:currenttime')?.[0];
  if (time !== undefined && values.has('aws:epochtime')) {
    values.set('aws:epochtime', [String(Date.parse(time) / 1000)]);
  }
  return values;
}

/** A value for a variable, which then is part of the request. */
export function valueFrom(values: Values, { letters, shapeOf }: ValueTools): (unit: number) => string {
  const keys = [...letters.keys()];
  return (unit) => {
    const key = keys[unit - VARIABLE] ?? '';
    const { presence, samples } = shapeOf(key);
    const likely = presence === 'never' ? null : samples.slice(0, 1);
    const known = values.has(key) ? values.get(key) : likely;
    values.set(key, known ?? null);
    // Without a value, nothing matches; the evaluation will say so.
    return known?.[0] ?? '';
  };
}
