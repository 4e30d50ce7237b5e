export interface ConfigKinds {
  'config:rule': ConfigRuleFacts;
  'config:conformance-pack': ConformancePackFacts;
}

export interface ConfigRuleFacts {
  /** The service that made it: `securityhub.amazonaws.com`, `config-conforms.amazonaws.com`. Null: somebody did. */
  readonly CreatedBy: string | null;
  /** `AWS` for rules that AWS wrote, `CUSTOM_LAMBDA` and `CUSTOM_POLICY` for those that the customer did. */
  readonly Source: { readonly Owner: string };
  readonly compliance: {
    /** `COMPLIANT`, `NON_COMPLIANT`, `NOT_APPLICABLE` or `INSUFFICIENT_DATA`. */
    readonly type: string;
    /** Resources that are not compliant, counted up to 100 or so; `capped`: there are more. */
    readonly count: number;
    readonly capped: boolean;
  };
}

export interface ConformancePackFacts {
  /** `COMPLIANT`, `NON_COMPLIANT` or `INSUFFICIENT_DATA`. */
  readonly compliance: string;
}
