import type { Gap } from '../../iam/account/authorization.ts';
import type { Narrowing } from '../../iam/escalation/narrowed.ts';
import type { EscalationPath, PathStep, Stop } from '../../iam/escalation/paths.ts';
import type { Value } from '../../iam/escalation/rules/rule.ts';
import { shortArn } from './answer.ts';

/** Who could come to be an administrator, or somebody else. */
export interface PathsView {
  readonly accountId: string;
  /** `an administrator`, or the ARN that was asked about. */
  readonly to: string;
  /** ARN of whose paths were asked for; undefined: everybody's. */
  readonly from?: string;
  /** Users and roles in the account. */
  readonly of: number;
  /** ARNs of those who are there already. */
  readonly there: readonly string[];
  /** And of those who perhaps are. */
  readonly perhapsThere: readonly string[];
  readonly paths: readonly FoundPath[];
  /** What to change so that fewer get there; undefined: not asked, or nothing to change. */
  readonly cut?: CutView;
  readonly gaps: readonly Gap[];
}

export interface FoundPath {
  /** ARN. */
  readonly from: string;
  readonly value: Value;
  readonly steps: readonly StepView[];
}

export interface StepView {
  /** The rule's id in the public catalogues. */
  readonly rule: string;
  readonly name: string;
  readonly fix: string;
  readonly references: readonly string[];
  readonly value: Value;
  readonly from: Stop;
  readonly to: Stop;
  /** ARN of the workload that it goes through. */
  readonly through?: string;
  readonly permissions: readonly PermissionView[];
  /** What is left open, in words. */
  readonly open: readonly string[];
}

export interface PermissionView {
  readonly action: string;
  readonly resource: string;
  /** A service that does it. */
  readonly service?: string;
  /** What allows it: `policy x statement 2`. */
  readonly by: readonly string[];
}

export interface CutView {
  readonly changes: readonly Narrowing[];
  /** One statement is enough, or none needed; else few were looked for, not the fewest. */
  readonly exact: boolean;
  readonly alternatives: readonly Narrowing[];
  /** ARNs of those who still get there. */
  readonly remaining: readonly string[];
}

/** What a reader needs of a path: names in the place of whole policies. */
export function foundPath(from: string, { value, steps }: EscalationPath): FoundPath {
  return { from, value, steps: steps.map(stepView) };
}

function stepView({ rule, value, from, to, through, permissions, open }: PathStep): StepView {
  const { id, name, fix, references } = rule;
  return {
    rule: id,
    name,
    fix,
    references,
    value,
    from,
    to,
    ...(through === undefined ? {} : { through }),
    permissions: permissions.map(({ action, resource, service, statements }) => ({
      action,
      resource,
      ...(service === undefined ? {} : { service }),
      by: [
        ...new Set(
          statements
            .filter((it) => it.effect === 'Allow')
            .map(({ source, statement, sid }) => {
              const name = sid === undefined ? String(statement) : `${statement} "${sid}"`;
              return `${source.name} statement ${name}`;
            }),
        ),
      ],
    })),
    open,
  };
}

const CHANGES: Readonly<Record<NonNullable<Stop['change']>, string>> = {
  'any-policy': 'with any policy',
  'no-boundary': 'without its boundary',
  'group-member': 'in another group',
  'new-administrator': 'made anew, an administrator',
};

/** `role/deploy`, `user/ann with any policy`. */
export function stopText({ arn, change }: Stop, accountId: string): string {
  const short = shortArn(arn, accountId);
  if (change === 'new-administrator') return `a ${short.split('/', 1)[0] ?? 'principal'} ${CHANGES[change]}`;
  return change === undefined ? short : `${short} ${CHANGES[change]}`;
}
