import type { Pattern } from '../language/pattern.ts';
import { compile, matchesPattern } from '../language/wildcard.ts';

/** Patterns of actions, ready to be set against one action after the other. All in lower case. */
export interface ActionNames {
  readonly all: boolean;
  readonly exact: ReadonlySet<string>;
  /** Of patterns whose only wildcard is a star at the end. */
  readonly prefixes: readonly string[];
  readonly patterns: readonly Pattern[];
}

const ALL: ActionNames = { all: true, exact: new Set(), prefixes: [], patterns: [] };

export function actionNames(texts: readonly string[]): ActionNames {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const patterns: Pattern[] = [];
  for (const text of texts) {
    const wildcard = text.search(/[*?]/);
    if (wildcard < 0) exact.add(text);
    else if (/^\*+$/.test(text)) return ALL;
    else if (wildcard === text.length - 1 && text.endsWith('*')) prefixes.push(text.slice(0, wildcard));
    else patterns.push(compile(text));
  }
  return { all: false, exact, prefixes, patterns };
}

/** `action` in lower case. */
export function matchesAction(names: ActionNames, action: string): boolean {
  if (names.all || names.exact.has(action)) return true;
  for (const prefix of names.prefixes) if (action.startsWith(prefix)) return true;
  for (const pattern of names.patterns) if (matchesPattern(pattern, action)) return true;
  return false;
}

/** The service that a pattern is about; undefined where it may be about several. */
export function serviceOfAction(text: string): string | undefined {
  const colon = text.indexOf(':');
  const service = colon < 0 ? text : text.slice(0, colon);
  return service.includes('*') || service.includes('?') ? undefined : service;
}
