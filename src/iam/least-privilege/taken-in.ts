import type { Statement } from '../language/policy.ts';
import { actionCovers, actionsMeet } from '../language/scope.ts';

/**
 * Answers, for many patterns with wildcards, whether a statement is about every action that the pattern may ever match.
 * Patterns that only several of the statement's patterns take in together are not seen.
 */
export function takesInOf({ actions, notActions = [] }: Statement): (pattern: string) => boolean {
  return actions === undefined ? outside(notActions) : inside(actions);
}

function inside(actions: readonly string[]): (pattern: string) => boolean {
  // What has no wildcard takes in no pattern that has one; what only ends with a star is found by how it starts.
  const wild = actions.map((it) => it.toLowerCase()).filter((it) => /[*?]/.test(it));
  const starts = new Set(wild.filter((it) => /^[^*?]*\*$/.test(it)).map((it) => it.slice(0, -1)));
  const others = wild.filter((it) => !/^[^*?]*\*$/.test(it));
  return (pattern) => {
    const fixed = fixedStart(pattern);
    for (let end = 0; end <= fixed.length; end++) if (starts.has(fixed.slice(0, end))) return true;
    return others.some((it) => actionCovers(it, pattern));
  };
}

function outside(notActions: readonly string[]): (pattern: string) => boolean {
  const listed = notActions.map((it) => ({ pattern: it, start: fixedStart(it) }));
  return (pattern) => {
    const start = fixedStart(pattern);
    const mayMeet = (other: string): boolean => start.startsWith(other) || other.startsWith(start);
    return !listed.some((it) => mayMeet(it.start) && actionsMeet(it.pattern, pattern));
  };
}

function fixedStart(pattern: string): string {
  return (/^[^*?]*/.exec(pattern)?.[0] ?? '').toLowerCase();
}
