import { actionsStarting, actionNumber, actionTable } from '../actions/actions.ts';
import type { ServiceInfo } from '../actions/actions.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';
import type { Steps } from './steps.ts';

/** What a text in an Action element stands for. */
export interface ActionName {
  readonly text: string;
  /** `*` is every action; malformed is what is not `service:name`. */
  readonly form: 'star' | 'named' | 'malformed';
  /** The part before the colon, in lower case. */
  readonly prefix: string;
  readonly name: string;
  readonly hasWildcard: boolean;
  /** Absent where AWS has none of that prefix, or the prefix holds a wildcard. */
  readonly service?: ServiceInfo;
}

export function readActionName(text: string): ActionName {
  const colon = text.indexOf(':');
  const prefix = text.slice(0, Math.max(colon, 0)).toLowerCase();
  const name = text.slice(colon + 1);
  const service = actionTable().services.get(prefix);
  return {
    text,
    form: formOf(text, colon),
    prefix,
    name,
    hasWildcard: /[*?]/.test(text),
    ...(service === undefined ? {} : { service }),
  };
}

function formOf(text: string, colon: number): ActionName['form'] {
  if (/^\*+$/.test(text)) return 'star';
  const isNamed = colon > 0 && colon < text.length - 1 && !/[\s${}]/.test(text);
  return isNamed && text.indexOf(':', colon + 1) < 0 ? 'named' : 'malformed';
}

/** Numbers of actions, by texts of Action elements; each text is looked up once. */
export interface ActionLookup {
  /** Undefined: not told, because the steps ran out. Every action, for `*`. */
  readonly numbers: (name: ActionName) => readonly number[] | undefined;
}

export function actionLookup(steps: Steps): ActionLookup {
  const known = new Map<string, readonly number[] | undefined>();
  return {
    numbers: (name) => {
      const lower = name.text.toLowerCase();
      if (!known.has(lower)) known.set(lower, numbersOf(name, lower, steps));
      return known.get(lower);
    },
  };
}

let every: readonly number[] | undefined;

function everyNumber(): readonly number[] {
  every ??= Array.from({ length: actionTable().names.length }, (_, index) => index);
  return every;
}

function numbersOf(name: ActionName, lower: string, steps: Steps): readonly number[] | undefined {
  if (name.form === 'star') return everyNumber();
  if (name.form === 'malformed') return [];
  if (!name.hasWildcard) {
    const number = actionNumber(lower);
    return number === undefined ? [] : [number];
  }
  const start = lower.slice(0, lower.search(/[*?]/));
  const { first, end } = actionsStarting(start);
  if (lower === `${start}*`) return everyNumber().slice(first, end);
  if (!steps.take((end - first) * lower.length)) return undefined;
  const { lowerNames } = actionTable();
  const pattern = compile(lower);
  return everyNumber()
    .slice(first, end)
    .filter((number) => matchesPattern(pattern, lowerNames[number] ?? ''));
}
