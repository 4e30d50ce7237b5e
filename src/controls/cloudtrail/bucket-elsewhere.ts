import type { Judgement } from '../../model/verdict.ts';

/** A trail's bucket that the scan did not find: often a log archive account's. Whether it is safe, only that tells. */
export function bucketElsewhere(name: string): Judgement {
  const detail = `bucket ${name} is not among the buckets of this account that were read`;
  return { verdict: 'unknown', reason: `Cannot tell: ${detail}.`, cause: { kind: 'elsewhere', detail } };
}
