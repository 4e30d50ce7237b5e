import type { DatedData } from '../../model/dated.ts';
import type { SupportDates } from './support-dates.ts';
import { supportTable } from './support-dates.ts';

export const GLUE_VERSIONS: DatedData = {
  about: 'Glue versions',
  asOf: '2026-09-01',
  sources: [
    'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
    'https://docs.aws.amazon.com/glue/latest/dg/release-notes.html',
  ],
};

/** Of Spark jobs. With Python 2, version 1.0 ended some months before this. */
const VERSIONS = supportTable([
  ['0.9', '2022-06-01'],
  ['1.0', '2022-09-30'],
  ['2.0', '2024-01-31'],
  ['3.0', null],
  ['4.0', null],
  ['5.0', null],
  ['5.1', null],
]);

/** Support of a version (`5.0`) for Spark jobs; null for one that is not in the list. */
export function glueSupport(version: string): SupportDates | null {
  return VERSIONS.get(version) ?? null;
}
