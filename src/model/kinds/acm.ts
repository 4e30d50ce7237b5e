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
}
