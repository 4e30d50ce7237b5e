import type { Kind } from '../model/kinds.ts';
import type { Read } from '../sources/aws/read.ts';
import type { Plan } from './plan.ts';

/**
 * The reads about single resources, by kind, in waves: within a wave they run side by side; a read that uses a fact
 * which another of them gives comes in a later wave.
 */
export function detailWaves(plan: Plan): Map<Kind, Read[][]> {
  const byKind = new Map<Kind, Read[]>();
  for (const read of plan.reads) {
    if (typeof read.scope !== 'object') continue;
    const kind = read.scope.each;
    byKind.set(kind, [...(byKind.get(kind) ?? []), read]);
  }
  return new Map([...byKind].map(([kind, reads]) => [kind, waves(kind, reads, plan)]));
}

function waves(kind: Kind, reads: readonly Read[], plan: Plan): Read[][] {
  const result: Read[][] = [];
  let left = [...reads];
  while (left.length > 0) {
    const ready = left.filter((read) => !waitsFor(read, kind, left, plan));
    if (ready.length === 0)
      throw new Error(`reads of ${kind} wait for each other: ${left.map((r) => r.id).join(', ')}`);
    result.push(ready);
    left = left.filter((read) => !ready.includes(read));
  }
  return result;
}

function waitsFor(read: Read, kind: Kind, left: readonly Read[], plan: Plan): boolean {
  return (read.uses ?? []).some((fact) => {
    const giver = plan.givers.get(`${kind}.${fact}`);
    return giver !== undefined && giver !== read && left.includes(giver);
  });
}
