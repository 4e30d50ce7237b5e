import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';

/** What Systems Manager found about one machine, in one respect. */
export interface Compliance {
  readonly status: string;
  readonly nonCompliant: number;
  readonly executedAt: string | null;
}

/** @param what is counted, as `missing or failed patches` */
export function judgeCompliance(found: Compliance, what: string): Judgement {
  const when = found.executedAt === null ? '' : ` as of ${found.executedAt.slice(0, 10)}`;
  if (found.status === 'COMPLIANT') return pass(`It is compliant${when}.`);
  return fail(`It is ${found.status}${when}: ${found.nonCompliant} ${what}; expected: COMPLIANT.`);
}
