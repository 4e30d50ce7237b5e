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
