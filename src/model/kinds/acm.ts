export interface AcmKinds {
  'acm:certificate': CertificateFacts;
}

export interface CertificateFacts {
  readonly DomainName: string;
  readonly status: string;
  readonly type: string;
  /** ISO 8601; null: not issued yet. */
  readonly notAfter: string | null;
  readonly inUse: boolean;
  readonly renewalStatus: string | null;
}
