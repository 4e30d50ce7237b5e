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
  /** The user's row of the credential report, which AWS renews at most every four hours. */
  readonly credentials: UserCredentials;
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
  readonly Groups: readonly string[];
  readonly PermissionsBoundary: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface UserCredentials {
  readonly createdAt: string;
  readonly passwordEnabled: boolean;
  /** ISO 8601; null: never used since AWS keeps count (October 2014), or there is no password. */
  readonly passwordLastUsed: string | null;
  readonly passwordLastChanged: string | null;
  readonly mfaActive: boolean;
  readonly keys: readonly UserKey[];
}

export interface UserKey {
  readonly slot: 1 | 2;
  readonly active: boolean;
  /** ISO 8601: when the key was made, or made anew; null when there is no date. */
  readonly lastRotated: string | null;
  readonly lastUsed: string | null;
}

export interface GroupFacts {
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
}

export interface RoleFacts {
  readonly AssumeRolePolicyDocument: string;
  readonly ManagedPolicyArns: readonly string[];
  readonly Policies: readonly InlinePolicy[];
  readonly PermissionsBoundary: string | null;
  readonly Path: string;
  readonly lastUsed: string | null;
  readonly createdAt: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface PolicyFacts {
  /** The default version's document, as JSON text. */
  readonly PolicyDocument: string;
  readonly attachmentCount: number;
}
