export interface SecurityLakeKinds {
  'securitylake:data-lake': DataLakeFacts;
}

/** Security Lake in a region where it is on. */
export interface DataLakeFacts {
  /** `INITIALIZED`, `PENDING`, `COMPLETED` or `FAILED`. */
  readonly createStatus: string;
  /** Why the last change of it failed. Null: it did not. */
  readonly updateFailure: string | null;
}
