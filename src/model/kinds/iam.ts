export interface IamKinds {
  'iam:bedrock-key': BedrockKeyFacts;
  'iam:user': UserFacts;
  'iam:group': GroupFacts;
  'iam:role': RoleFacts;
  'iam:policy': PolicyFacts;
  'iam:aws-policy': AwsPolicyFacts;
  'iam:oidc-provider': OidcProviderFacts;
  'iam:saml-provider': SamlProviderFacts;
  'iam:server-certificate': ServerCertificateFacts;
  'iam:virtual-mfa-device': VirtualMfaDeviceFacts;
}

export interface InlinePolicy {
  readonly PolicyName: string;
  /** The policy document as JSON text, decoded from the URL encoding that IAM answers in. */
  readonly PolicyDocument: string;
}

export interface UserFacts {
  /**
   * The user's row of the credential report. AWS makes a new report at most every four hours: a credential that was
   * made, used, turned off or deleted since then shows as it was. A user made since then has no row, so this is unknown.
   */
  readonly credentials: UserCredentials;
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
  /** Names. */
  readonly Groups: readonly string[];
  /** ARN of the policy that bounds what the others may grant; null: none. */
  readonly PermissionsBoundary: string | null;
  readonly lastAccessed: LastAccessed;
  /** For CodeCommit, active or not. */
  readonly sshKeys: readonly SshKey[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface SshKey {
  /** `APKA…` */
  readonly id: string;
  readonly active: boolean;
  /** ISO 8601. */
  readonly uploadedAt: string;
}

export interface UserCredentials {
  readonly createdAt: string;
  readonly passwordEnabled: boolean;
  /** ISO 8601; null: never used since AWS keeps count (October 2014), or there is no password. */
  readonly passwordLastUsed: string | null;
  /** ISO 8601; null: there is no password, or AWS does not tell. */
  readonly passwordLastChanged: string | null;
  readonly mfaActive: boolean;
  /** The keys that exist, active or not. */
  readonly keys: readonly UserKey[];
}

export interface UserKey {
  readonly slot: 1 | 2;
  readonly active: boolean;
  /** ISO 8601: when the key was made, or last turned on or off. */
  readonly lastRotated: string;
  /** ISO 8601; null: never used since AWS keeps count (April 2015). */
  readonly lastUsed: string | null;
}

/** Its members name it: `iam:user.Groups`. */
export interface GroupFacts {
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
}

export interface RoleFacts {
  /** The trust policy, as JSON text. */
  readonly AssumeRolePolicyDocument: string;
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
  /** ARN of the policy that bounds what the others may grant; null: none. */
  readonly PermissionsBoundary: string | null;
  /** ARNs of the instance profiles that hand the role to EC2 instances. */
  readonly instanceProfiles: readonly string[];
  readonly createdAt: string;
  /** ISO 8601; null: not used in the 400 days that AWS looks back. */
  readonly lastUsed: string | null;
  readonly lastAccessed: LastAccessed;
  readonly Tags: Readonly<Record<string, string>>;
}

/**
 * What a user or role last did with the services that its own policies allow (those of other types do not count), by
 * service namespace (`s3`). IAM looks back 400 days, or as long as it tracks a service or action in a region; what was
 * done in the last four hours may be missing. Attempts that were denied count as access.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export type LastAccessed = Readonly<Record<string, ServiceAccess>>;

export interface ServiceAccess {
  /** ISO 8601; null: never in that time. */
  readonly lastAuthenticated: string | null;
  /** Where that was; absent: not told. */
  readonly region?: string;
  /**
   * The actions that IAM tracks one by one: management actions of some services. Empty: none of this service's, or
   * none was used. An action that is not here is not tracked, which says nothing of its use.
   */
  readonly actions: readonly ActionAccess[];
}

export interface ActionAccess {
  /** Without the service: `CreateBucket`. */
  readonly name: string;
  /** ISO 8601; null: never in that time. */
  readonly lastAccessed: string | null;
}

/** A customer managed policy; those that AWS manages are `iam:aws-policy`. */
export interface PolicyFacts {
  /** The default version's document, as JSON text. */
  readonly PolicyDocument: string;
  /** Users, groups and roles that have it; its use as a permissions boundary does not count. */
  readonly attachmentCount: number;
}

/** A policy that AWS manages and somebody in the account holds or has as a boundary. Its id is its ARN. */
export interface AwsPolicyFacts {
  /** The default version's document, as JSON text. */
  readonly PolicyDocument: string;
}

/** An OpenID Connect provider that roles may trust. Its id is its ARN. */
export interface OidcProviderFacts {
  /** Without the scheme: `token.actions.githubusercontent.com`. */
  readonly Url: string;
  /** The audiences that it accepts tokens for. */
  readonly ClientIdList: readonly string[];
}

/** A SAML provider that roles may trust. Its id is its ARN; it has no facts of its own yet. */
export type SamlProviderFacts = Readonly<Record<never, never>>;

/** A certificate that was uploaded to IAM. Its id is its name. */
export interface ServerCertificateFacts {
  /** The end of its validity, ISO 8601. */
  readonly notAfter: string;
}

/** An app that makes codes, for which the account holds the secret; assigned to somebody. Its id is its ARN. */
export interface VirtualMfaDeviceFacts {
  /** ARN of the user, or of root. */
  readonly user: string;
}

/** A long-term API key of Bedrock, which is a credential of an IAM user. Short-term ones leave no trace in IAM. */
export interface BedrockKeyFacts {
  readonly UserName: string;
  /** `Active`, `Inactive` or `Expired`. */
  readonly Status: string;
  /** ISO 8601; null: never. */
  readonly expires: string | null;
}
