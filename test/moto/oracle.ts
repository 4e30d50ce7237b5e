import type { Finding } from '../../src/model/finding.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Expected } from './replay.ts';

/** How a verdict of ours differs from Prowler's: `PASS but fail`, `nothing but pass`. */
export interface Disagreement {
  readonly resource: string;
  readonly prowler: Expected['status'] | 'nothing';
  readonly ours: Verdict | 'nothing';
  readonly reason: string;
}

const MEANS: Readonly<Record<Expected['status'], Verdict>> = { PASS: 'pass', FAIL: 'fail', MANUAL: 'manual' };

/**
 * Holds our findings against Prowler's. Resources are matched by ARN or id. Where ours is a verdict on the account or
 * on a region, it stands for what Prowler says of anything in there; where Prowler's is on the account, it speaks of
 * all of ours. Ids that another run of moto made up (default VPCs) are matched by region and verdict. A resource that
 * Prowler leaves out is a difference too, unless our verdict is that the question does not arise.
 */
export function disagreements(
  account: string,
  expected: readonly Expected[],
  findings: readonly Finding[],
): Disagreement[] {
  const left = new Set(findings);
  const found: Disagreement[] = [];
  // Those that name a resource of ours first, so that the others don't take it.
  for (const row of expected.toSorted(
    (a, b) => Number(isNamed(b, findings)) - Number(isNamed(a, findings)),
  )) {
    const matched = matches(row, account, findings, left);
    for (const finding of matched) left.delete(finding);
    const verdict = worst(matched, row);
    if (verdict === MEANS[row.status]) continue;
    const reason = matched.find((it) => it.verdict === verdict)?.reason ?? '';
    found.push({ resource: row.resource_id, prowler: row.status, ours: verdict, reason });
  }
  const more = [...left].filter((finding) => finding.verdict !== 'not-applicable');
  return [
    ...found,
    ...more.map(({ resource, verdict, reason }) => ({
      resource: resource.id,
      prowler: 'nothing' as const,
      ours: verdict,
      reason,
    })),
  ];
}

function named(row: Expected, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ region, resource }) =>
      (region === row.region || region === 'global') &&
      (resource.arn === row.resource_arn || resource.id === row.resource_id),
  );
}

function isNamed(row: Expected, findings: readonly Finding[]): boolean {
  return named(row, findings).length > 0;
}

function matches(
  row: Expected,
  account: string,
  findings: readonly Finding[],
  left: ReadonlySet<Finding>,
): Finding[] {
  const same = named(row, findings);
  if (same.length > 0) return same;
  const wide = findings.filter(
    ({ region, resource }) =>
      resource.kind === 'aws:account' || (resource.kind === 'aws:region' && region === row.region),
  );
  if (wide.length > 0) return wide;
  if (row.resource_id === account) return [...findings];
  const alike = [...left].find(
    ({ region, verdict }) => region === row.region && verdict === MEANS[row.status],
  );
  return alike === undefined ? [] : [alike];
}

const ORDER: readonly Verdict[] = ['fail', 'unknown', 'manual', 'pass', 'not-applicable'];

/** One verdict for several findings. Nothing to judge agrees with a pass of the whole account. */
function worst(matched: readonly Finding[], row: Expected): Verdict | 'nothing' {
  const verdict = ORDER.find((it) => matched.some((finding) => finding.verdict === it)) ?? 'nothing';
  return verdict === 'not-applicable' && row.status === 'PASS' && row.resource_arn.endsWith(':account')
    ? 'pass'
    : verdict;
}
