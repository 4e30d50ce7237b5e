import type { DatedData } from '../../model/dated.ts';
import type { SupportDates, SupportRow } from './support-dates.ts';
import { supportTable } from './support-dates.ts';

export const SEARCH_ENGINES: DatedData = {
  about: 'OpenSearch and Elasticsearch versions',
  asOf: '2026-08-22',
  sources: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version',
    'https://aws.amazon.com/blogs/big-data/amazon-opensearch-service-announces-standard-and-extended-support-dates-for-elasticsearch-and-opensearch-versions/',
  ],
};

const FIRST_WAVE = '2025-11-07';
const SECOND_WAVE = '2027-11-07';

function ending(standardEnd: string | null, versions: readonly string[]): readonly SupportRow[] {
  return versions.map((version) => [version, standardEnd]);
}

/** By `EngineVersion` as the API tells it. Extended support is left out: AWS has moved its ends. */
const VERSIONS = supportTable([
  ...ending(FIRST_WAVE, ['1.0', '1.1', '1.2', '2.3', '2.5', '2.7', '2.9'].map(openSearch)),
  ...ending(SECOND_WAVE, ['1.3', '2.11', '2.13', '2.15', '2.17', '2.19'].map(openSearch)),
  ...ending(null, ['3.1', '3.3', '3.5'].map(openSearch)),
  ...ending(FIRST_WAVE, ['1.5', '2.3', '5.1', '5.3', '5.5', '5.6'].map(elasticsearch)),
  ...ending(FIRST_WAVE, ['6.0', '6.2', '6.3', '6.4', '6.5', '6.7'].map(elasticsearch)),
  ...ending(FIRST_WAVE, ['7.1', '7.4', '7.7', '7.8'].map(elasticsearch)),
  ...ending(SECOND_WAVE, ['7.9', '7.10'].map(elasticsearch)),
]);

function openSearch(version: string): string {
  return `OpenSearch_${version}`;
}

function elasticsearch(version: string): string {
  return `Elasticsearch_${version}`;
}

/** Support of a version (`OpenSearch_2.19`); null for one that is not in the list. */
export function searchSupport(engineVersion: string): SupportDates | null {
  return VERSIONS.get(engineVersion) ?? null;
}
