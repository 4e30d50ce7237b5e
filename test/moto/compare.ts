import type { Control } from '../../src/model/control.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Row, Scanned, Truth, Unnamed } from './truth/rules.ts';

export interface Difference {
  readonly control: string;
  readonly region: string;
  readonly resource: string;
  readonly expected: string;
  readonly got: string;
  /** Our reason, where there is a finding. */
  readonly reason: string;
}

/** Holds a scan's findings of one control against the truth: nothing false, nothing missing, nothing too much. */
export function compare(
  control: Control,
  truth: Truth,
  scanned: Scanned,
  findings: readonly Finding[],
): Difference[] {
  const mine = findings.filter((finding) => finding.control === control.id);
  const rows = truth.rows(scanned);
  const unnamed = truth.unnamed?.(scanned) ?? [];
  if (rows.length === 0 && unnamed.every(({ count = 0 }) => count === 0))
    return nothing(control, scanned, mine);
  const byKey = new Map(mine.map((finding) => [key(finding.region, finding.resource.id), finding]));
  const named = new Set(rows.map((row) => key(row.region, row.id)));
  return [
    ...rows.flatMap((row) => compareRow(control, row, byKey.get(key(row.region, row.id)))),
    ...compareRest(
      control,
      unnamed,
      mine.filter((finding) => !named.has(key(finding.region, finding.resource.id))),
    ),
  ];
}

function key(region: string, id: string): string {
  return `${region} ${id}`;
}

function compareRow(control: Control, row: Row, finding: Finding | undefined): Difference[] {
  const base = { control: control.id, region: row.region, resource: row.id, expected: row.verdict as string };
  if (finding === undefined) return [{ ...base, got: 'no finding', reason: '' }];
  if (finding.verdict !== row.verdict) return [{ ...base, got: finding.verdict, reason: finding.reason }];
  const arn = finding.resource.arn;
  if (row.arn === null || arn === undefined || arn === row.arn) return [];
  return [{ ...base, expected: row.arn, got: arn, reason: 'the ARN differs' }];
}

/** Findings of resources that the manifest does not name, against what is known to be there without it. */
function compareRest(control: Control, unnamed: readonly Unnamed[], rest: readonly Finding[]): Difference[] {
  const left = [...rest];
  const missing: Difference[] = [];
  for (const { region, verdict, count } of unnamed) {
    for (let at = 0; at < (count ?? Number.POSITIVE_INFINITY); at += 1) {
      const index = left.findIndex((finding) => finding.region === region && finding.verdict === verdict);
      if (index >= 0) left.splice(index, 1);
      else if (count === undefined) break;
      else
        missing.push({
          control: control.id,
          region,
          resource: '(unnamed)',
          expected: verdict,
          got: 'no finding',
          reason: '',
        });
    }
  }
  const tooMany = left.map((finding) => ({
    ...place(finding),
    expected: 'no finding',
    got: finding.verdict,
    reason: finding.reason,
  }));
  return [...missing, ...tooMany];
}

/** Where there is nothing to judge, the account gets one finding that says so. */
function nothing(control: Control, { manifest }: Scanned, findings: readonly Finding[]): Difference[] {
  const row: Row = { id: manifest.account_id, region: 'global', arn: null, verdict: 'not-applicable' };
  return compareRow(control, row, findings.length === 1 ? findings[0] : undefined);
}

function place(finding: Finding): Pick<Difference, 'control' | 'region' | 'resource'> {
  return {
    control: finding.control,
    region: finding.region,
    resource: finding.resource.name ?? finding.resource.id,
  };
}

/** The verdicts that a scan gave, by control, region and resource. */
export function verdicts(findings: readonly Finding[]): Readonly<Record<string, Verdict>> {
  return Object.fromEntries(
    findings
      .map((it): [string, Verdict] => [`${it.control} ${it.region} ${it.resource.id}`, it.verdict])
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
}

/** The differences as a table for people, worst first; empty text when there are none. */
export function table(differences: readonly Difference[]): string {
  const rows = differences
    .toSorted((a, b) => weight(a) - weight(b) || a.control.localeCompare(b.control))
    .map((it) => [it.control, it.region, it.resource, it.expected, it.got, it.reason]);
  if (rows.length === 0) return '';
  const all = [['control', 'region', 'resource', 'expected', 'got', 'reason'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A false pass is the worst that an auditor can say. */
function weight({ expected, got }: Difference): number {
  if (got === 'pass') return 0;
  return expected === 'pass' ? 1 : 2;
}
