import type { PolicyVersion } from '../language/policy.ts';
import { actionLookup, readActionName } from './action-names.ts';
import type { ActionLookup, ActionName } from './action-names.ts';
import type { LintDocument, LintStatement, Text } from './document.ts';
import { resourceKind } from './knowledge/resource-kinds.ts';
import type { ResourceKind } from './knowledge/resource-kinds.ts';
import { countSteps } from './steps.ts';
import type { Steps } from './steps.ts';

/**
 * What the policy is: for users, groups and roles (`identity`), for a resource, for a role (`trust`), of an
 * organization (`scp`, `rcp`), or a limit on a user or role.
 */
export type PolicyType = 'identity' | 'resource' | 'trust' | 'scp' | 'rcp' | 'permissions-boundary';

export interface LintOptions {
  readonly type: PolicyType;
  /** As CloudFormation names it, `AWS::S3::Bucket`; what is not known here is linted as any resource. */
  readonly resourceType?: string;
  /** The partition that the policy is used in; without it, all partitions pass. */
  readonly partition?: string;
  /** Whose policy it is; without it, no account counts as a foreign one. */
  readonly accountId?: string;
}

/** What a check may look at. */
export interface Subject {
  readonly document: LintDocument;
  readonly statements: readonly LintStatement[];
  /** What AWS reads it as: without a version, as the old one. */
  readonly version: PolicyVersion;
  readonly options: LintOptions;
  readonly resourceKind?: ResourceKind;
  readonly steps: Steps;
  /** For what a misspelled name may have meant: nice to have, so counted apart. */
  readonly guesses: Steps;
  readonly lookup: ActionLookup;
  /** The statement's Action or NotAction, read. */
  readonly actionsOf: (statement: LintStatement) => readonly ReadAction[];
}

export interface ReadAction {
  readonly at: Text;
  readonly name: ActionName;
}

const MOST_GUESSING = 3_000_000;

export function subjectOf(document: LintDocument, options: LintOptions, steps: Steps): Subject {
  const kind = options.resourceType === undefined ? undefined : resourceKind(options.resourceType);
  const read = new WeakMap<LintStatement, readonly ReadAction[]>();
  return {
    document,
    statements: document.statements ?? [],
    version: isOld(document) ? '2008-10-17' : '2012-10-17',
    options,
    ...(kind === undefined ? {} : { resourceKind: kind }),
    steps,
    guesses: countSteps(MOST_GUESSING),
    lookup: actionLookup(steps),
    actionsOf: (statement) => {
      const known = read.get(statement) ?? readActions(statement);
      read.set(statement, known);
      return known;
    },
  };
}

/** What is no version at all is refused by AWS, and read here as the writer surely meant it. */
function isOld({ version }: LintDocument): boolean {
  return version === undefined || version.value === '2008-10-17';
}

function readActions(statement: LintStatement): readonly ReadAction[] {
  const values = statement.actions ?? statement.notActions;
  return (values?.items ?? []).map((at) => ({ at, name: readActionName(at.value) }));
}
