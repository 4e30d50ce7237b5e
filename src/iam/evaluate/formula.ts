import type { Need } from './decision.ts';

/** A need, or what is settled already. */
export type Formula = boolean | Need;

export function all(formulas: readonly Formula[]): Formula {
  return joined(formulas, 'all');
}

export function any(formulas: readonly Formula[]): Formula {
  return joined(formulas, 'any');
}

export function negated(formula: Formula): Formula {
  if (typeof formula === 'boolean') return !formula;
  if ('not' in formula) return formula.not;
  if ('any' in formula) return all(formula.any.map(negated));
  return { not: formula };
}

/** Flat, each part once, without what is settled. */
function joined(formulas: readonly Formula[], how: 'all' | 'any'): Formula {
  const neutral = how === 'all';
  const found = new Map<string, Need>();
  for (const formula of new Set(formulas)) {
    if (formula === neutral) continue;
    if (typeof formula === 'boolean') return formula;
    for (const part of partsOf(formula, how)) found.set(JSON.stringify(part), part);
  }
  const parts = [...found.values()];
  const [only] = parts;
  if (only === undefined) return neutral;
  if (parts.length === 1) return only;
  return how === 'all' ? { all: parts } : { any: parts };
}

function partsOf(need: Need, how: 'all' | 'any'): readonly Need[] {
  if (how === 'all' && 'all' in need) return need.all;
  return how === 'any' && 'any' in need ? need.any : [need];
}
