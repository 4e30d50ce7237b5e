export interface SsmKinds {
  'ssm:managed-instance': ManagedInstanceFacts;
}

/** A machine that Systems Manager runs commands on: an EC2 instance (by its id) or one outside AWS (`mi-…`). */
export interface ManagedInstanceFacts {
  /** The role that it was registered with. Null: an EC2 instance that acts with its instance profile. */
  readonly IamRole: string | null;
}
