import { REGIONS_OF } from '../../model/default-regions.ts';

/** Regions that every account of the `aws` partition has enabled from the start, for plans made without asking AWS. */
export const DEFAULT_REGIONS: readonly string[] = REGIONS_OF['aws'] ?? [];
