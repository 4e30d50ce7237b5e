export interface IamKinds {
  'iam:user': UserFacts;
  'iam:group': GroupFacts;
  'iam:role': RoleFacts;
  'iam:policy': PolicyFacts;
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
  readonly Tags: Readonly<Record<string, string>>;
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

/** A group has no facts of its own yet: its members name it (`iam:user.Groups`). */
export type GroupFacts = Readonly<Record<never, never>>;

export interface RoleFacts {
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
  readonly createdAt: string;
  /** ISO 8601; null: not used in the 400 days that AWS looks back. */
  readonly lastUsed: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A customer managed policy; those that AWS manages are not listed. */
export interface PolicyFacts {
  /** The default version's document, as JSON text. */
  readonly PolicyDocument: string;
  /** Users, groups and roles that have it; its use as a permissions boundary does not count. */
  readonly attachmentCount: number;
}
