export interface SecurityHubKinds {
  'securityhub:hub': HubFacts;
}

/** Security Hub in a region where it is on. */
export interface HubFacts {
  readonly standards: readonly {
    /** `arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0` */
    readonly StandardsArn: string;
    /** `READY`, `PENDING`, `INCOMPLETE`, `FAILED` … */
    readonly status: string;
  }[];
  /** Critical and high ones of this account and region that nobody has seen to; `more`: there are further ones. */
  readonly openFindings: { readonly found: readonly HubFinding[]; readonly more: boolean };
  /** ARNs of what gathers the findings of several regions. */
  readonly aggregators: readonly string[];
  /** What sends findings in: `aws/guardduty`, `prowler/prowler`. */
  readonly products: readonly string[];
  /** Accounts whose Security Hub this one manages. */
  readonly members: number;
  /** What happens to new accounts of the organization. Null: not for this account to say. */
  readonly newAccounts: 'central' | 'enabled' | 'left out' | null;
}

export interface HubFinding {
  readonly title: string;
  readonly product: string;
  readonly severity: string;
}
