/** Three-valued logic (Kleene's): `unknown` is what the given facts do not decide. */
export type Truth = 'true' | 'false' | 'unknown';

export function truth(value: boolean): Truth {
  return value ? 'true' : 'false';
}

export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown';
  return value === 'true' ? 'false' : 'true';
}

export function and(values: Iterable<Truth>): Truth {
  let result: Truth = 'true';
  for (const value of values) {
    if (value === 'false') return 'false';
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

export function or(values: Iterable<Truth>): Truth {
  let result: Truth = 'false';
  for (const value of values) {
    if (value === 'true') return 'true';
    if (value === 'unknown') result = 'unknown';
  }
  return result;
}

/** What is known when it is open which of the two holds. */
export function either(one: Truth, other: Truth): Truth {
  return one === other ? one : 'unknown';
}
