export interface AcmKinds {
  'acm:certificate': CertificateFacts;
}

export interface CertificateFacts {
  readonly DomainName: string;
  readonly status: string;
  /** `IMPORTED`, `AMAZON_ISSUED` or `PRIVATE`. */
  readonly type: string;
  /** ISO 8601; null: not issued yet. */
  readonly notAfter: string | null;
  readonly inUse: boolean;
  /** Of the key, as `RSA_2048` or `EC_prime256v1`. */
  readonly keyAlgorithm: string;
  /** How its owner was to show that the domain is his: `DNS`, `EMAIL`, `HTTP`. Empty: it was imported or is private. */
  readonly validationMethods: readonly string[];
  /** Whether it is put into the public logs of certificates. Null: that is not ACM's to say. */
  readonly transparencyLogging: boolean | null;
}
