import type { FoundCredential } from '../credential.ts';

export interface CodeBuildKinds {
  'codebuild:project': ProjectFacts;
  'codebuild:report-group': ReportGroupFacts;
}

export interface ProjectFacts {
  /** ARN of the role that its builds act with. */
  readonly ServiceRole: string;
  /** Its environment variables in plain text that look like credentials. */
  readonly environmentSecrets: readonly FoundCredential[];
  /** Sources whose address has a user name with a password or token in it: `primary` or the source's identifier. */
  readonly sourcesWithCredentials: readonly string[];
  /** `PRIVATE` or `PUBLIC_READ`. */
  readonly Visibility: string;
  /** Whether its builds may run as root of the machine, as Docker asks for. */
  readonly PrivilegedMode: boolean;
  readonly LogsConfig: {
    readonly cloudWatch: boolean;
    /** Null: none go to S3. */
    readonly s3: { readonly Location: string; readonly EncryptionDisabled: boolean } | null;
  };
  /** What it makes and keeps in S3, by name; empty: nothing. */
  readonly artifacts: readonly { readonly name: string; readonly EncryptionDisabled: boolean }[];
  /** The filters of its webhook, group by group. Null: it has none. */
  readonly webhookFilters: readonly (readonly WebhookFilter[])[] | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface WebhookFilter {
  /** `EVENT`, `ACTOR_ACCOUNT_ID`, `HEAD_REF` … */
  readonly Type: string;
  /** A regular expression, but for `EVENT`. */
  readonly Pattern: string;
  readonly ExcludeMatchedPattern: boolean;
}

export interface ReportGroupFacts {
  /** Where raw reports are kept in S3. Null: nowhere. */
  readonly s3Export: { readonly Bucket: string; readonly EncryptionDisabled: boolean } | null;
  readonly Tags: Readonly<Record<string, string>>;
}
