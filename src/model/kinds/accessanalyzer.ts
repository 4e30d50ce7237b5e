/** IAM Access Analyzer. What a region has of it as a whole is `aws:region.accessAnalyzers`. */
export interface AccessAnalyzerKinds {
  'accessanalyzer:analyzer': AnalyzerFacts;
  'accessanalyzer:finding': FindingFacts;
}

export interface AnalyzerFacts {
  /** `ACTIVE`, `CREATING`, `DISABLED`, `FAILED`: only an active one finds anything. */
  readonly status: string;
  /** Days that something may go unused before it is found. Null: the analyzer does not look for that, or does not tell. */
  readonly unusedAccessAge: number | null;
}

/** What an analyzer found about a resource of this account; findings that were resolved are not listed. */
export interface FindingFacts {
  readonly analyzerArn: string;
  /**
   * `ExternalAccess`, `InternalAccess`, `UnusedIAMRole`, `UnusedIAMUserAccessKey`, `UnusedIAMUserPassword`,
   * `UnusedPermission`.
   */
  readonly findingType: string;
  /** `ACTIVE`, or `ARCHIVED`: somebody, or a rule, set it aside. */
  readonly status: string;
  /** ARN of what was found about. */
  readonly resource: string;
  /** Null: the finding is of another type. */
  readonly unusedPermissions: readonly UnusedPermission[] | null;
}

/** What a user or role may do with one service, and has not done in the analyzer's tracking period. */
export interface UnusedPermission {
  /** `s3` */
  readonly serviceNamespace: string;
  /** When the service was last used at all, ISO 8601; null: not in the period. */
  readonly lastAccessed: string | null;
  /** Empty: the service as a whole, with no action named. */
  readonly actions: readonly UnusedAction[];
}

export interface UnusedAction {
  readonly action: string;
  /** ISO 8601; null: not in the period. */
  readonly lastAccessed: string | null;
}
