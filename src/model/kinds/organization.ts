/** What AWS Organizations tells of the organization that an account is in (`aws:account` facts). */
export interface OrganizationFacts {
  /** `o-…`. */
  readonly id: string;
  readonly managementAccountId: string;
}

/** The policies of one type that are attached to the root, to one organizational unit, or to the account itself. */
export type PolicyLevel = readonly OrganizationPolicy[];

export interface OrganizationPolicy {
  readonly Id: string;
  readonly Name: string;
  /** The policy document as JSON text. */
  readonly Content: string;
}

export interface DelegatedAdministrator {
  readonly account: string;
  readonly name: string;
  /** `guardduty.amazonaws.com` */
  readonly services: readonly string[];
}

export interface OptOut {
  /** `default`, or a service's name. */
  readonly service: string;
  readonly optedOut: boolean;
}
