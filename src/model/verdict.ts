import type { Cause } from './reading.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'informational'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const VERDICTS = ['pass', 'fail', 'unknown', 'not-applicable', 'manual', 'excepted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a control's pure function answers. `unknown` is the engine's word alone, save for a control that reads raw. */
export type Judgement = (
  | { readonly verdict: 'pass' | 'fail' | 'not-applicable' | 'manual'; readonly reason: string }
  | { readonly verdict: 'unknown'; readonly reason: string; readonly cause: Cause }
) & {
  /** ARNs (ids of those without) of the related resources that it rests on, where it does not rest on all of them. */
  readonly restsOn?: readonly string[];
};

export const pass = (reason: string): Judgement => ({ verdict: 'pass', reason });
export const fail = (reason: string): Judgement => ({ verdict: 'fail', reason });
/** The question does not arise for this resource; the reason says why. */
export const notApplicable = (reason: string): Judgement => ({ verdict: 'not-applicable', reason });
export const manual = (reason: string): Judgement => ({ verdict: 'manual', reason });

export interface VerdictCounts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly manual: number;
  readonly excepted: number;
}
