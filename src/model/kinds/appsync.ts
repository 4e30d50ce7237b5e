export interface AppSyncKinds {
  'appsync:graphql-api': GraphqlApiFacts;
}

export interface GraphqlApiFacts {
  /** All ways in which callers may say who they are: `API_KEY`, `AWS_IAM` … */
  readonly authenticationTypes: readonly string[];
  /** `NONE`, `ERROR`, `INFO`, `DEBUG`, `ALL`. */
  readonly fieldLogLevel: string;
  /** Null: there is no cache. */
  readonly cache: {
    readonly AtRestEncryptionEnabled: boolean;
    readonly TransitEncryptionEnabled: boolean;
  } | null;
  readonly Tags: Readonly<Record<string, string>>;
}
