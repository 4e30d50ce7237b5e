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

/** Whether it holds of all; what comes after the first of which it does not is left out. */
export function ofAll<T>(items: readonly T[], evaluate: (item: T) => Truth): Truth {
  let result: Truth = 'true';
  for (const item of items) {
    const value = evaluate(item);
    if (value === 'false') return value;
    if (value === 'unknown') result = value;
  }
  return result;
}

/** Whether it holds of any; what comes after the first of which it does is left out. */
export function ofAny<T>(items: readonly T[], evaluate: (item: T) => Truth): Truth {
  let result: Truth = 'false';
  for (const item of items) {
    const value = evaluate(item);
    if (value === 'true') return value;
    if (value === 'unknown') result = value;
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
