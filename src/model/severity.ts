import type { Severity } from './verdict.ts';

/**
 * What is lost where the answer is no. docs/severity.md says it at length.
 * - `account`: the whole account: somebody becomes its administrator, or all that is in it can be destroyed.
 * - `data`: data or secrets are read, changed or lost, or a system is taken over or stands still.
 * - `defence`: nothing by itself: a safeguard or a record is missing that would stop or show such a loss.
 * - `order`: nothing: it makes mistakes likelier and reviews harder.
 */
export const IMPACTS = ['account', 'data', 'defence', 'order'] as const;
export type Impact = (typeof IMPACTS)[number];

/**
 * Who is in a position to bring the loss about.
 * - `internet`: anybody, from anywhere, or anybody with an AWS account of any kind.
 * - `foothold`: somebody with a first foot in: on the network's way, on a machine, with some credential.
 * - `inside`: those only who have rights in the account already, or nobody: it happens by mistake.
 */
export const EXPOSURES = ['internet', 'foothold', 'inside'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/**
 * What else it takes.
 * - `direct`: nothing: one known step, which scripts take, or it comes about by itself.
 * - `chance`: one thing more: a password or key that leaked, a flaw in a program, a name that is not secret.
 * - `effort`: several things together, or rare skill or position.
 */
export const EASES = ['direct', 'chance', 'effort'] as const;
export type Ease = (typeof EASES)[number];

/** The three factors that a control's severity follows from. */
export interface Risk {
  readonly impact: Impact;
  readonly exposure: Exposure;
  readonly ease: Ease;
}

const IMPACT = { account: 4, data: 3, defence: 2, order: 0 } as const satisfies Record<Impact, number>;
const EXPOSURE = { internet: 2, foothold: 1, inside: 0 } as const satisfies Record<Exposure, number>;
const EASE = { direct: 2, chance: 1, effort: 0 } as const satisfies Record<Ease, number>;

/** The least sum of points for each severity, the worst first. */
const FROM: readonly (readonly [points: number, Severity])[] = [
  [7, 'critical'],
  [5, 'high'],
  [3, 'medium'],
  [1, 'low'],
];

/** The rule: the points of the three factors add up, and the sum gives the severity. */
export function severityOf({ impact, exposure, ease }: Risk): Severity {
  const points = IMPACT[impact] + EXPOSURE[exposure] + EASE[ease];
  return FROM.find(([least]) => points >= least)?.[1] ?? 'informational';
}
