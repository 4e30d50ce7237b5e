import type { ChecklistRow } from '../checklist/state.ts';
import type { Finding, ScanInfo, Summary } from '../model/finding.ts';

/** Everything that a report is made from. Findings are streamed: a large account's do not fit into memory at once. */
export interface Result {
  readonly tool: { readonly name: string; readonly version: string };
  readonly scan: ScanInfo;
  readonly summary: Summary;
  readonly checklist: readonly ChecklistRow[];
  /** All findings, ordered by control, account, region and resource; may be walked more than once. */
  readonly findings: () => Iterable<Finding>;
}
