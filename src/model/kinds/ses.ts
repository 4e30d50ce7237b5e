export interface SesKinds {
  'ses:identity': EmailIdentityFacts;
  'ses:configuration-set': ConfigurationSetFacts;
}

/** A domain or an address that mail may be sent from. */
export interface EmailIdentityFacts {
  /** `DOMAIN` or `EMAIL_ADDRESS`. */
  readonly IdentityType: string;
  /** Policies that say who else may send from it, as JSON text by name. */
  readonly Policies: Readonly<Record<string, string>>;
  readonly dkim: {
    /** Whether SES signs what is sent from it. */
    readonly SigningEnabled: boolean;
    /** `SUCCESS` where the keys were found in DNS; else `PENDING`, `FAILED`, `TEMPORARY_FAILURE`, `NOT_STARTED`. */
    readonly status: string;
  };
  readonly Tags: Readonly<Record<string, string>>;
}

export interface ConfigurationSetFacts {
  /** `REQUIRE` or `OPTIONAL`: whether mail is sent to servers that take it without TLS only. */
  readonly TlsPolicy: string;
  readonly Tags: Readonly<Record<string, string>>;
}
