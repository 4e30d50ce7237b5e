import type { Judgement } from '../model/verdict.ts';

/** The verdict on a policy whose text is none that AWS would take, so that nobody can tell what it says. */
export function unreadable(what: string, error: string): Judgement {
  const detail = `${what} cannot be read: ${error}`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'unparsable', detail } };
}
