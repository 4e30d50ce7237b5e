import type { Finding, FindingResource } from '../model/finding.ts';
import type { Cause } from '../model/reading.ts';
import type { Severity } from '../model/verdict.ts';
import { SEVERITIES } from '../model/verdict.ts';

/** A control that failed somewhere, with its failed resources together. */
export interface Failure {
  readonly control: string;
  readonly title: string;
  readonly severity: Severity;
  readonly hint: string | undefined;
  /** Failed verdicts, and those that were pass, fail or unknown. */
  readonly failed: number;
  readonly judged: number;
  /** The first few, in the order of the findings. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly resource: FindingResource;
  readonly region: string;
  readonly reason: string;
}

/** One reason why something cannot be read, and the controls and checklist items that need it. */
export interface Unreadable {
  readonly cause: Cause;
  readonly regions: readonly string[];
  readonly controls: readonly string[];
  readonly items: readonly string[];
}

export interface Blindness extends Unreadable {
  /** Verdicts that are unknown because of it. */
  readonly verdicts: number;
  /** Where a resource's own policy refused: the first few resources whose verdicts are unknown. */
  readonly examples: readonly string[];
}

export interface Digest {
  /** Worst first: by severity, then by the number of resources. */
  readonly failures: readonly Failure[];
  /** The one that hides most first. */
  readonly blindness: readonly Blindness[];
  /** The worst severity that failed, by checklist item. */
  readonly worst: ReadonlyMap<string, Severity>;
  /** Failed verdicts by severity. */
  readonly failed: Readonly<Record<Severity, number>>;
}

interface Group {
  control: string;
  title: string;
  severity: Severity;
  hint: string | undefined;
  failed: number;
  judged: number;
  readonly examples: Example[];
}

interface Blind {
  readonly cause: Cause;
  readonly regions: Set<string>;
  readonly controls: Set<string>;
  readonly items: Set<string>;
  readonly examples: Set<string>;
  verdicts: number;
}

/** Sums findings up in one walk. What it keeps grows with the controls and causes, not with the findings. */
export function digest(findings: Iterable<Finding>, examples = 5): Digest {
  const groups = new Map<string, Group>();
  const blind = new Map<string, Blind>();
  const worst = new Map<string, Severity>();
  const failed: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, informational: 0 };
  for (const finding of findings) {
    const { verdict } = finding;
    if (verdict !== 'pass' && verdict !== 'fail' && verdict !== 'unknown') continue;
    const group = groups.get(finding.control) ?? newGroup(finding);
    groups.set(finding.control, group);
    group.judged += 1;
    if (verdict === 'fail') {
      failed[finding.severity] += 1;
      addFailure(group, finding, examples);
      for (const item of finding.items) worst.set(item, worse(worst.get(item), finding.severity));
    }
    if (verdict === 'unknown' && finding.cause !== undefined) addBlind(blind, finding, finding.cause);
  }
  return {
    failures: ranked(groups),
    blindness: [...blind.values()].map(frozen).toSorted(byVerdicts),
    worst,
    failed,
  };
}

function newGroup({ control, title, severity }: Finding): Group {
  return { control, title, severity, hint: undefined, failed: 0, judged: 0, examples: [] };
}

function addFailure(group: Group, finding: Finding, examples: number): void {
  group.failed += 1;
  group.hint ??= finding.remedy?.hint;
  if (group.examples.length >= examples) return;
  group.examples.push({ resource: finding.resource, region: finding.region, reason: finding.reason });
}

function worse(one: Severity | undefined, other: Severity): Severity {
  return one !== undefined && SEVERITIES.indexOf(one) < SEVERITIES.indexOf(other) ? one : other;
}

function ranked(groups: ReadonlyMap<string, Group>): Failure[] {
  const rank = (group: Group) => SEVERITIES.indexOf(group.severity);
  return [...groups.values()]
    .filter((group) => group.failed > 0)
    .toSorted((a, b) => rank(a) - rank(b) || b.failed - a.failed || (a.control < b.control ? -1 : 1));
}

function addBlind(blind: Map<string, Blind>, finding: Finding, cause: Cause): void {
  const key = keyOf(cause);
  const group = blind.get(key) ?? {
    cause,
    regions: new Set<string>(),
    controls: new Set<string>(),
    items: new Set<string>(),
    examples: new Set<string>(),
    verdicts: 0,
  };
  blind.set(key, group);
  group.regions.add(cause.region ?? finding.region);
  group.controls.add(finding.control);
  for (const item of finding.items) group.items.add(item);
  group.verdicts += 1;
  if (cause.by !== 'resource-policy' || group.examples.size >= BLIND_EXAMPLES) return;
  group.examples.add(finding.resource.name ?? finding.resource.id);
}

/** One more than is shown, to tell whether there are others. */
const BLIND_EXAMPLES = 4;

/** A region that is off is one reason, whichever operation met it first. */
function keyOf(cause: Cause): string {
  if (cause.kind === 'region-off') return cause.kind;
  return JSON.stringify([cause.kind, cause.operation, cause.by, cause.actions]);
}

function frozen({ cause, regions, controls, items, examples, verdicts }: Blind): Blindness {
  const sorted = (names: ReadonlySet<string>) => [...names].toSorted();
  return {
    cause,
    regions: sorted(regions),
    verdicts,
    controls: sorted(controls),
    items: sorted(items),
    examples: [...examples],
  };
}

function byVerdicts(a: Blindness, b: Blindness): number {
  return b.verdicts - a.verdicts || (keyOf(a.cause) < keyOf(b.cause) ? -1 : 1);
}
