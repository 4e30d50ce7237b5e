import type { Unknown } from '../../model/reading.ts';
import type { Operation } from './read.ts';
import { unparsable } from './read.ts';

/**
 * A member that AWS always sends, as a fact: where one resource's answer lacks it, that one fact is unknown and the
 * rest of the listing stands. What identifies a resource is read with `must` instead.
 */
export function told<T>(value: T | undefined, op: Operation, member: string): T | Unknown {
  return value ?? unparsable(op, `${member} is missing in the answer`);
}
