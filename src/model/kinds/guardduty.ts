export interface GuardDutyKinds {
  'guardduty:detector': DetectorFacts;
}

/** A region's detector, on or suspended. That a region has none, `aws:region.guardDuty` tells. */
export interface DetectorFacts {
  /** `ENABLED`, or `DISABLED`: suspended. */
  readonly Status: string;
  readonly Features: readonly DetectorFeature[];
  /** The account that manages this one's GuardDuty. Null: none does. */
  readonly administrator: string | null;
  /** Accounts whose GuardDuty this one manages. */
  readonly members: number;
  /** `ALL`, `NEW` or `NONE`: accounts of the organization that get GuardDuty by themselves. Null: not for this account to say. */
  readonly autoEnableOrganizationMembers: string | null;
  /** This account's findings of high and critical severity that nobody has archived, by type. */
  readonly openFindings: readonly OpenFindings[];
}

export interface DetectorFeature {
  /** `S3_DATA_EVENTS`, `RUNTIME_MONITORING` … */
  readonly Name: string;
  readonly Status: string;
  readonly AdditionalConfiguration: readonly { readonly Name: string; readonly Status: string }[];
}

export interface OpenFindings {
  readonly type: string;
  readonly count: number;
  /** When the newest was made or changed, ISO 8601; null: not told. */
  readonly last: string | null;
}
