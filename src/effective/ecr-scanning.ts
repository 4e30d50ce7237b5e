import { matches } from '../iam/language/wildcard.ts';
import type { RegistryScanning } from '../model/kinds/ecr.ts';

/** How the images of a repository are scanned; null: only when somebody asks for it. */
export interface Scanning {
  readonly when: 'on-push' | 'continuously';
  readonly by: 'registry' | 'repository';
}

/**
 * The rules of the registry decide, by the first that is about the repository; only a registry for basic scanning that
 * has no rules leaves it to the repositories.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
 */
export function scanningOf(
  repository: string,
  scanOnPush: boolean,
  { ScanType, Rules }: RegistryScanning,
): Scanning | null {
  if (ScanType !== 'ENHANCED' && Rules.length === 0)
    return scanOnPush ? { when: 'on-push', by: 'repository' } : null;
  const mine = Rules.filter(({ filters }) => filters.some((it) => isAbout(it, repository)));
  const frequencies = new Set(mine.map(({ ScanFrequency }) => ScanFrequency));
  if (frequencies.has('CONTINUOUS_SCAN')) return { when: 'continuously', by: 'registry' };
  return frequencies.has('SCAN_ON_PUSH') ? { when: 'on-push', by: 'registry' } : null;
}

/**
 * A filter without a wildcard is about every repository whose name has it in it.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-filters.html
 */
function isAbout(filter: string, repository: string): boolean {
  return filter.includes('*') ? matches(filter, repository) : repository.includes(filter);
}
