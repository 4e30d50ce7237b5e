import type { AsRead } from '../model/control.ts';
import type { Fact, Facts } from '../model/kinds.ts';
import type { Reading } from '../model/reading.ts';
import { unknown } from '../model/reading.ts';

/** One fact of a region, for controls that need it only where a thing leaves something open. */
export function regionReading<N extends Fact<'aws:region'>>(
  { things, unlisted }: AsRead<'aws:region', N>,
  region: string,
  fact: N,
): Reading<Facts<'aws:region'>[N]> {
  const found = things.find(({ id }) => id === region);
  if (found !== undefined) return found.readings[fact];
  return unknown(unlisted[0]?.cause ?? { kind: 'not-collected', detail: `${fact} was not read` });
}
