export interface Route53Kinds {
  'route53:hosted-zone': HostedZoneFacts;
  'route53:query-logging': QueryLoggingFacts;
  'route53domains:domain': DomainFacts;
}

export interface HostedZoneFacts {
  /** Answered within VPCs only. */
  readonly isPrivate: boolean;
  /** Records of the types A, AAAA, CNAME and MX, and the sender policies (SPF) among the TXT records. */
  readonly records: readonly DnsRecord[];
}

export interface DnsRecord {
  /** With the last dot, in small letters. */
  readonly Name: string;
  readonly Type: string;
  readonly values: readonly string[];
  /** DNS name of what an alias leads to. Null: no alias. */
  readonly aliasTarget: string | null;
}

export interface QueryLoggingFacts {
  readonly HostedZoneId: string;
}

/** A domain that is registered with Route 53. */
export interface DomainFacts {
  readonly AutoRenew: boolean;
  readonly TransferLock: boolean;
  /** ISO 8601; null: not told. */
  readonly expiry: string | null;
  /** Roles whose address the public register shows: `admin`, `registrant`, `tech`. */
  readonly publicContacts: readonly string[];
}
