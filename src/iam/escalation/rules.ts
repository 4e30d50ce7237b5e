import { ADMINISTRATION_RULES } from './rules/administration.ts';
import { PAIR_RULES, SELF_RULES, TARGET_RULES } from './rules/identity.ts';
import { PASSING_RULES } from './rules/passing.ts';
import type { Rule } from './rules/rule.ts';
import { WORKLOAD_RULES } from './rules/workloads.ts';

/**
 * Every way to gain rights that the public catalogues name, and some that they don't: pathfinding.cloud and
 * pathfinding-labs (Datadog), and the escalation checks of Prowler.
 */
export const RULES: readonly Rule[] = [
  ...SELF_RULES,
  ...TARGET_RULES,
  ...PAIR_RULES,
  ...ADMINISTRATION_RULES,
  ...PASSING_RULES,
  ...WORKLOAD_RULES,
];

/** What the catalogues name and no rule stands for, with the reason. */
export const NOT_COVERED: readonly { readonly id: string; readonly why: string }[] = [
  {
    id: 'prowler:OverPermissiveIAM',
    why: 'iam:* is no way of its own: whoever holds it has the ways of iam-001 to iam-022, and each is named.',
  },
  {
    id: 'prowler:PassRole+CodeStar',
    why: 'AWS ended CodeStar projects on 31 July 2024; codestar:CreateProject gives nothing any more.',
  },
  {
    id: 'sts-002',
    why: 'A trust of another account is no step of a principal of this one; it is an entry, and paths start there too.',
  },
  {
    id: 'sts-003',
    why: 'The catalogue names sts:AssumeRole without saying what is special; sts-001 and the entries cover the action.',
  },
];
