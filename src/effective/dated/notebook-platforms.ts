import type { DatedData } from '../../model/dated.ts';

export const NOTEBOOK_PLATFORMS: DatedData = {
  about: 'SageMaker notebook platforms',
  asOf: '2026-09-15',
  sources: [
    'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2.html',
    'https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-al2023.html',
  ],
};

/** The last day on which each platform gets fixes. Null: no end is announced. */
const SUPPORTED_UNTIL: Readonly<Record<string, string | null>> = {
  'notebook-al1-v1': '2024-03-31',
  'notebook-al2-v1': '2025-06-30',
  'notebook-al2-v2': '2025-06-30',
  'notebook-al2-v3': '2026-06-30',
  'notebook-al2023-v1': null,
};

/** ISO date of the last day with fixes; null: no end is announced; undefined: the platform is not on the list. */
export function notebookSupportEnd(platform: string): string | null | undefined {
  return Object.hasOwn(SUPPORTED_UNTIL, platform) ? SUPPORTED_UNTIL[platform] : undefined;
}
