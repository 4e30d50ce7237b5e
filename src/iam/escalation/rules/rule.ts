/**
 * A way to gain rights, as data. Ids are those of the public catalogues, so that people find them again; what is ours
 * starts with `seaworthy-`.
 */
export type Rule = SelfRule | TargetRule | PairRule | PassingRule | WorkloadRule | AdministrationRule;

/** How sure a step is: it works; it works where conditions hold that are not known here; it needs a resource of a kind that this scan did not read. */
export type Value = 'certain' | 'conditional' | 'needs-resource';

export interface RuleText {
  readonly id: string;
  /** The same in other catalogues, each with the catalogue's name before its id. */
  readonly aka?: readonly string[];
  /** What somebody does, without full stop. */
  readonly name: string;
  /** One sentence. */
  readonly fix: string;
  readonly references: readonly string[];
  /** What must be so beside the permissions, and cannot be read from them. It leaves the step conditional. */
  readonly assumes?: readonly string[];
}

/** What an action must be allowed on. */
export type On =
  /** Whoever acts: the user or role, its groups, its policies. */
  | 'itself'
  | 'target user'
  | 'target role'
  | 'target group'
  | 'target policy'
  /** The role that is passed on. */
  | 'passed role'
  /** Something that is made for the purpose, so any one resource of its type will do. */
  | 'new'
  /** The workload that is there already. */
  | 'workload';

export interface Need {
  readonly action: string;
  readonly on: On;
}

/** Changes what whoever acts may do. The same actions on somebody else are a half of a `PairRule`. */
export interface SelfRule extends RuleText {
  readonly kind: 'self';
  readonly needs: readonly Need[];
  readonly effect: 'any-right' | 'older-version' | 'group-rights' | 'no-boundary';
  /** Of which principals: users, roles, or both by what they hold. */
  readonly of: 'user' | 'role' | 'group' | 'policy';
}

/** Becomes somebody else. */
export interface TargetRule extends RuleText {
  readonly kind: 'principal-access';
  readonly needs: readonly Need[];
  readonly effect: 'assume' | 'access-key' | 'access-key-swap' | 'new-password' | 'password' | 'trust';
}

/** Changes what somebody else may do, and becomes that one. */
export interface PairRule extends RuleText {
  readonly kind: 'change-then-become';
  readonly needs: readonly Need[];
  /** Ids of the two halves. */
  readonly change: string;
  readonly become: string;
}

/** Hands a role to a service that then works for the one who did so. */
export interface PassingRule extends RuleText {
  readonly kind: 'new-passrole';
  readonly needs: readonly Need[];
  /** Any of these services must be trusted by the role. */
  readonly services: readonly string[];
  /** The role is trusted through web identity (Cognito), not as a service. */
  readonly federated?: boolean;
  /** The role must be in an instance profile. */
  readonly profile?: boolean;
  /** A resource of this kind must exist already; see `WORKLOAD_KINDS`. */
  readonly workload?: string;
  /** `iam:PassRole` is not asked for. */
  readonly unpassed?: boolean;
}

/** Takes over what works with a role already. */
export interface WorkloadRule extends RuleText {
  readonly kind: 'existing-workload';
  readonly needs: readonly Need[];
  readonly workload: string;
}

/** Makes an administrator out of nothing. */
export interface AdministrationRule extends RuleText {
  readonly kind: 'new-administrator';
  readonly needs: readonly Need[];
  /** Works only where Identity Center is administered from. */
  readonly identityCenter?: boolean;
}

const PATHFINDING = 'https://pathfinding.cloud/paths/';

/** The entry of the public catalogue of escalation paths. */
export function pathfinding(id: string): string {
  return `${PATHFINDING}${id}`;
}

export const PASS_ROLE_GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';

/** `action`s on one kind of thing. */
export function on(what: On, ...actions: readonly string[]): readonly Need[] {
  return actions.map((action) => ({ action, on: what }));
}
