export interface InspectorKinds {
  'inspector2:account': InspectorFacts;
}

/** Inspector in a region where it scans something. What it scans is `aws:region.inspector`. */
export interface InspectorFacts {
  /** Active findings of this account. `fixAvailable` counts those of every severity. */
  readonly findingCounts: { readonly critical: number; readonly high: number; readonly fixAvailable: number };
  /** What Inspector should scan and cannot. */
  readonly uncovered: readonly Uncovered[];
}

export interface Uncovered {
  /** `i-0123…`, or an ARN. */
  readonly resource: string;
  /** `UNMANAGED_EC2_INSTANCE`, `NO_INVENTORY` … */
  readonly reason: string;
}
