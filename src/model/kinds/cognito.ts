export interface CognitoKinds {
  'cognito:user-pool': UserPoolFacts;
  'cognito:user-pool-client': UserPoolClientFacts;
  'cognito:identity-pool': IdentityPoolFacts;
}

export interface UserPoolFacts {
  /** `ON`, `OPTIONAL`, `OFF`. */
  readonly MfaConfiguration: string;
  /** Null: users sign in without passwords, or AWS tells of no policy. */
  readonly PasswordPolicy: UserPoolPasswordPolicy | null;
  readonly DeletionProtection: 'ACTIVE' | 'INACTIVE';
  /** `OFF`, `AUDIT`, `ENFORCED`: what becomes of risky sign-ins. */
  readonly AdvancedSecurityMode: string;
  /** The same for sign-ins by triggers of one's own. Null: not set. */
  readonly customAuthMode: string | null;
  /** Whether only administrators make users. */
  readonly AllowAdminCreateUserOnly: boolean;
  readonly risk: UserPoolRisk;
  /** ARN of the web ACL of AWS WAF before it. Null: none. */
  readonly webAcl: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface UserPoolPasswordPolicy {
  readonly MinimumLength: number;
  readonly RequireUppercase: boolean;
  readonly RequireLowercase: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireSymbols: boolean;
  readonly TemporaryPasswordValidityDays: number;
}

/** What a pool does about risks, for all of its clients that have no rules of their own. */
export interface UserPoolRisk {
  /** `BLOCK`, `NO_ACTION`; null: not set. */
  readonly compromisedCredentials: string | null;
  /** On which events passwords are looked up: `SIGN_IN`, `SIGN_UP`, `PASSWORD_CHANGE`. Empty: on all. */
  readonly compromisedEvents: readonly string[];
  /** By level of risk (`low`, `medium`, `high`): `BLOCK`, `MFA_REQUIRED`, `NO_ACTION` … Those not set are left out. */
  readonly takeover: Readonly<Record<string, string>>;
}

export interface UserPoolClientFacts {
  /** `ENABLED`: an unknown user and a wrong password look the same. `LEGACY`: they do not. */
  readonly PreventUserExistenceErrors: string;
  readonly EnableTokenRevocation: boolean;
}

export interface IdentityPoolFacts {
  /** Whether guests get credentials of the account. */
  readonly AllowUnauthenticatedIdentities: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}
