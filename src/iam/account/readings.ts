import type { Cause, Reading } from '../../model/reading.ts';
import type { InlinePolicy, UserCredentials } from '../../model/kinds/iam.ts';
import type { OrganizationFacts, PolicyLevel } from '../../model/kinds/organization.ts';
import type { KeyGrant } from './authorization.ts';

/**
 * What was read of an account, as far as it bears on who may do what: the input of `authorizationOf`. Every value is
 * a reading, since one unread policy leaves one thing open and not all.
 */
export interface AccountReadings {
  readonly accountId: string;
  readonly account: {
    /** Null: the account is in no organization. */
    readonly organization: Reading<OrganizationFacts | null>;
    /** `o-…/r-…/ou-…/`; absent: not asked for. */
    readonly organizationPath?: Reading<string | null>;
    /** From the root down to the account. Null: the organization does not use policies of that type. */
    readonly serviceControlPolicies: Reading<readonly PolicyLevel[] | null>;
    readonly resourceControlPolicies: Reading<readonly PolicyLevel[] | null>;
  };
  readonly users: ListedThings<UserThing>;
  readonly groups: ListedThings<GroupThing>;
  readonly roles: ListedThings<RoleThing>;
  /** Customer managed policies, and those of AWS that are in use. */
  readonly policies: readonly ListedThings<PolicyThing>[];
  readonly resources: readonly { readonly kind: string; readonly listed: ListedThings<ResourceThing> }[];
  readonly workloads: readonly { readonly kind: string; readonly listed: ListedThings<WorkloadThing> }[];
}

export interface ListedThings<T> {
  /** Where, and why, the list is not whole. */
  readonly unlisted: readonly { readonly region: string; readonly cause: Cause }[];
  readonly things: readonly T[];
}

export interface Thing<R> {
  readonly id: string;
  readonly arn?: string;
  readonly name?: string;
  readonly region: string;
  readonly managedByAws: boolean;
  readonly readings: R;
}

interface Holder {
  readonly ManagedPolicyArns: Reading<readonly string[]>;
  readonly Policies: Reading<readonly InlinePolicy[]>;
}

interface Identity extends Holder {
  /** ARN; null: none. */
  readonly PermissionsBoundary: Reading<string | null>;
  readonly Tags: Reading<Readonly<Record<string, string>>>;
}

export type GroupThing = Thing<Holder>;

export type UserThing = Thing<
  Identity & {
    readonly Groups: Reading<readonly string[]>;
    readonly credentials?: Reading<UserCredentials>;
  }
>;

export type RoleThing = Thing<
  Identity & {
    readonly AssumeRolePolicyDocument: Reading<string>;
    /** ARNs. */
    readonly instanceProfiles?: Reading<readonly string[]>;
  }
>;

export type PolicyThing = Thing<{ readonly PolicyDocument: Reading<string> }>;

export type ResourceThing = Thing<{
  /** The document as JSON text; null: it has none. */
  readonly policy: Reading<string | null>;
  readonly tags?: Reading<Readonly<Record<string, string>>>;
  readonly restrictsPublicPolicies?: Reading<boolean>;
  readonly grants?: Reading<readonly KeyGrant[]>;
}>;

export type WorkloadThing = Thing<{
  /** ARNs of the roles that code on it acts with. */
  readonly roles: Reading<readonly string[]>;
  readonly tags?: Reading<Readonly<Record<string, string>>>;
}>;
