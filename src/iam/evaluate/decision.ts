import type { Policy } from '../language/policy.ts';
import type { Context } from '../language/conditions.ts';
import type { KeyGrant, Organization, PolicySource } from '../account/authorization.ts';

/**
 * The answer to "may this principal do this to that": yes; yes where further conditions hold that are not known
 * here; no.
 */
export type Access = 'allowed' | 'conditional' | 'denied';

/** Who asks. `arn` is that of the user, role, session or federated user; of a service its name. */
export interface Caller {
  readonly kind: 'root' | 'user' | 'role' | 'session' | 'federated' | 'service' | 'anonymous';
  readonly arn: string;
  /** Undefined for services and for requests that nobody signed. */
  readonly accountId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Service-linked: no service control policy holds for it. */
  readonly isServiceLinked?: boolean;
}

export interface AccessRequest {
  readonly caller: Caller;
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /** An ARN, or `*` for an action that takes no resource. */
  readonly resource: string;
  readonly resourceAccountId: string;
  readonly resourceTags?: Readonly<Record<string, string>>;
  /**
   * What is known of further keys of the request, in lower case. What follows from the rest of the request (the
   * principal's ARN, account and tags, the resource's account and tags …) need not be told here. A key that neither
   * says is unknown, and makes the answer conditional where it matters.
   */
  readonly context?: Context;
}

/** Every policy that has a say. A `policy` that is undefined in a source may say anything. */
export interface Policies {
  readonly identity: readonly PolicySource[];
  /** Null: none. */
  readonly boundary: PolicySource | null;
  /** Of a session: the policies passed when it was made. Undefined: none were. */
  readonly session?: readonly PolicySource[];
  /** The organization of the caller's account. */
  readonly organization: Organization;
  /** The organization of the resource's account, where that is another account. */
  readonly resourceOrganization?: Organization;
  /** The policy of the resource (a trust policy for sts:AssumeRole). Null: it has none. Undefined: not known. */
  readonly resource: PolicySource | null | undefined;
  /** Of the VPC endpoint that the request comes through. */
  readonly vpcEndpoint?: PolicySource;
  /** Of a KMS key. */
  readonly grants?: readonly KeyGrant[];
  /** Buckets: a public policy grants nothing to other accounts. */
  readonly restrictsPublicPolicies?: boolean;
}

export interface Decision {
  readonly access: Access;
  /** Of a conditional answer: what must hold, as a formula. Undefined otherwise. */
  readonly needs?: Need;
}

/** A formula over what is not known. */
export type Need =
  | { readonly all: readonly Need[] }
  | { readonly any: readonly Need[] }
  | { readonly not: Need }
  | {
      /** One condition, in the words of the policy: `StringEquals aws:sourcevpc = vpc-1`. */
      readonly condition: string;
      readonly key: string;
    }
  /** Something was not read: a policy, the organization. */
  | { readonly unread: string };

/** The steps in the order in which AWS decides, each with what it came to. */
export interface Explanation {
  readonly access: Access;
  /** One sentence: what decided. */
  readonly summary: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly step:
    | 'explicit-deny'
    | 'resource-control-policy'
    | 'service-control-policy'
    | 'resource-policy'
    | 'identity-policy'
    | 'permissions-boundary'
    | 'session-policy'
    | 'vpc-endpoint-policy'
    | 'key-grant'
    | 'special-rule';
  readonly outcome: 'allows' | 'allows-conditionally' | 'denies' | 'denies-conditionally' | 'silent' | 'unread' | 'not-asked';
  /** The statements that had a say. */
  readonly statements: readonly StatementRef[];
  /** In words, where the statements alone do not tell. */
  readonly note?: string;
}

export interface StatementRef {
  readonly source: PolicySource;
  /** From 0. */
  readonly statement: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  /** `true`: surely applies. `unknown`: where its conditions hold. */
  readonly applies: 'true' | 'unknown';
  /** The conditions left open, as text. */
  readonly conditions: readonly string[];
}

export type { Policy };
