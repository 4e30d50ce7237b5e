import type { KeyGrant } from '../../model/kinds/kms.ts';
import type { Cause } from '../../model/reading.ts';
import type { Policy } from '../language/policy.ts';

/**
 * What decides who may do what in one account: who is there, and every policy that bears on them. Plain data, made
 * once from what was read (`authorizationOf`), and then only asked. What could not be read is told in the place
 * where it is missing, so that an answer never takes it for "nothing".
 */
export interface Authorization {
  readonly accountId: string;
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string;
  /** Users and roles, in order of their ARNs. A principal's place in this list is its number. */
  readonly principals: readonly PrincipalEntity[];
  readonly groups: readonly GroupEntity[];
  readonly organization: Organization;
  /** Things of the account that carry, or could carry, a policy of their own: buckets, keys, queues, secrets … */
  readonly resources: readonly ResourceEntity[];
  /** Things that act with a role: functions, instances, stacks, projects … */
  readonly workloads: readonly Workload[];
  /** Kinds that could not be listed, in part or in whole, and what that leaves open; for the reader. */
  readonly gaps: readonly Gap[];
}

export interface PrincipalEntity {
  readonly kind: 'user' | 'role';
  readonly arn: string;
  readonly name: string;
  /** Starts and ends with a slash. */
  readonly path: string;
  readonly tags: Readonly<Record<string, string>>;
  /** The policies held directly and, of a user, through groups. */
  readonly policies: readonly PolicySource[];
  /** Null: none. */
  readonly boundary: PolicySource | null;
  /** Roles only: who may assume it. */
  readonly trust?: PolicySource;
  /** Names of a user's groups. */
  readonly groups: readonly string[];
  /** ARNs of the instance profiles that hold a role. */
  readonly instanceProfiles: readonly string[];
  /** Service-linked roles, and those of Identity Center: nobody in the account can change them. */
  readonly managedByAws: boolean;
  /** Users only; undefined where the credential report was not read. */
  readonly credentials?: {
    readonly password: boolean;
    readonly mfa: boolean;
    readonly activeKeys: number;
  };
}

export interface GroupEntity {
  readonly name: string;
  readonly arn: string;
  readonly policies: readonly PolicySource[];
}

/** One policy document and where it hangs. */
export interface PolicySource {
  /** The policy's name; of a trust or resource policy, what it belongs to. */
  readonly name: string;
  readonly how:
    | 'aws-managed'
    | 'customer-managed'
    | 'inline'
    | 'boundary'
    | 'trust'
    | 'resource'
    | 'session'
    | 'scp'
    | 'rcp'
    | 'vpc-endpoint';
  readonly arn?: string;
  /** The group that a user holds it through. */
  readonly group?: string;
  /** Undefined: not read, or not readable. It may then say anything: `problem` tells why. */
  readonly policy: Policy | undefined;
  readonly problem?: string;
}

/**
 * What stands over the account. Levels run from the organization's root down to the account itself; within a level
 * one policy must allow, and every level must. `unknown`: it may take away anything.
 */
export type Organization =
  | { readonly state: 'none' }
  | {
      readonly state: 'unknown';
      readonly problem: string;
      readonly id?: string;
      /**
       * Its policies are taken for none: what is then allowed is what the account's own policies allow. Whoever sets
       * this says so beside every answer.
       */
      readonly policiesLeftOut?: boolean;
    }
  | {
      readonly state: 'known';
      readonly id: string;
      readonly managementAccountId: string;
      /** The account's own path, as `aws:PrincipalOrgPaths` gives it: `o-…/r-…/ou-…/`. */
      readonly path?: string;
      readonly serviceControlPolicies: readonly (readonly PolicySource[])[];
      readonly resourceControlPolicies: readonly (readonly PolicySource[])[];
    };

export interface ResourceEntity {
  /** As in the model: `s3:bucket`, `kms:key`, `sqs:queue` … */
  readonly kind: string;
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Null: it has none. Undefined: not read; `problem` tells why. */
  readonly policy: PolicySource | null | undefined;
  readonly problem?: string;
  /** Buckets: its own and the account's settings together refuse access by public policies to other accounts. */
  readonly restrictsPublicPolicies?: boolean;
  /** Keys. Undefined: not read. */
  readonly grants?: readonly KeyGrant[];
}

export type { KeyGrant };

export interface Workload {
  /** As in the model: `lambda:function`, `ec2:instance`, `cloudformation:stack`, `codebuild:project` … */
  readonly kind: string;
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  /** ARNs of the roles that code on it can act with. Undefined: not read; `unread` tells why. */
  readonly roles: readonly string[] | undefined;
  readonly unread?: Cause;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface Gap {
  /** What is missing, in the reader's words: `the account's service control policies`. */
  readonly what: string;
  /** Why, and what to grant where that helps. */
  readonly why: string;
}
