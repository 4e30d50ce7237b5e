import type { Value } from './rules/rule.ts';

/** From the surest down. */
export const VALUES: readonly Value[] = ['certain', 'conditional', 'needs-resource'];

/** The value of two steps together: that of the weaker one. */
export function weaker(one: Value, other: Value): Value {
  return VALUES.indexOf(one) > VALUES.indexOf(other) ? one : other;
}

export function atLeast(value: Value, wanted: Value): boolean {
  return VALUES.indexOf(value) <= VALUES.indexOf(wanted);
}
