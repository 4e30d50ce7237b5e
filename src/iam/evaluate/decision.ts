import type { Context } from '../language/conditions.ts';
import type { KeyGrant, Organization, PolicySource } from '../account/authorization.ts';

/**
 * The answer to "may this principal do this to that": yes; yes where further conditions hold that are not known
 * here; no.
 */
export type Access = 'allowed' | 'conditional' | 'denied';

/** Who asks. `arn` is that of the user, role, session or federated user; of a service its name. */
export interface Caller {
  /**
   * `role`: any session of the role, whatever its name. `session`: the one session of a role with that ARN.
   * `federated`: a session of GetFederationToken; or, with an identity provider's ARN or name for `arn`, whoever comes
   * with a token of that provider.
   */
  readonly kind: 'root' | 'user' | 'role' | 'session' | 'federated' | 'service' | 'anonymous';
  readonly arn: string;
  /** Of a session the ARN of its role, of a federated user that of the user who federated. Undefined: not known. */
  readonly issuerArn?: string;
  /** Undefined for services, identity providers and requests that nobody signed. */
  readonly accountId?: string;
  /** All of them, of a session those passed to it too: a key that is not here is absent. Undefined: not known. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Service-linked: no service control policy holds for it. */
  readonly isServiceLinked?: boolean;
}

export interface AccessRequest {
  readonly caller: Caller;
  /** `s3:GetObject`, in any case. */
  readonly action: string;
  /**
   * An ARN, or `*` for an action that takes no resource. With wildcards it stands for every resource that it matches:
   * `allowed` is then said of all of them, `denied` too.
   */
  readonly resource: string;
  readonly resourceAccountId: string;
  /** All of them: a key that is not here is absent. Undefined: not known. */
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
  /** The organization of the caller's account; of the resource's, where the caller belongs to none. */
  readonly organization: Organization;
  /** The organization of the resource's account, where that is another account. Undefined there: not known. */
  readonly resourceOrganization?: Organization;
  /**
   * The policy of the resource (a trust policy for sts:AssumeRole). Null: it has none. Undefined: not known. Not asked
   * for actions that no such policy rules, as those of IAM.
   */
  readonly resource: PolicySource | null | undefined;
  /** Of the VPC endpoint that the request comes through. */
  readonly vpcEndpoint?: PolicySource;
  /** Of a KMS key. Undefined: not read. */
  readonly grants?: readonly KeyGrant[];
  /** Buckets: a public policy grants nothing to other accounts. Undefined: not read. */
  readonly restrictsPublicPolicies?: boolean;
}

export interface Decision {
  readonly access: Access;
  /**
   * Of a conditional answer: what must hold, as a formula. Undefined otherwise. Made when it is first asked for, since
   * most who ask for many decisions do not.
   */
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
  /** What would have to be true of something that was not read: `the inline policy p allows it (…)`. */
  | { readonly unread: string }
  /** The resource asked about is one that this pattern of the policy matches. */
  | { readonly resource: string }
  /** The caller is whom the policy names with this text. */
  | { readonly principal: string }
  /** The formula grew too long: so many of its parts, in all, are left out and would stand in such places. */
  | { readonly omitted: number };

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
  readonly outcome:
    | 'allows'
    | 'allows-conditionally'
    | 'denies'
    | 'denies-conditionally'
    | 'silent'
    | 'unread'
    | 'not-asked';
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
