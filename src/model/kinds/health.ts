/** An open event of AWS Health (`aws:account` fact). */
export interface HealthNotice {
  /** `AWS_RISK_CREDENTIALS_EXPOSED` */
  readonly eventTypeCode: string;
  /** `global`, or the region it is about. */
  readonly region: string;
  /** ISO 8601; null: not told. */
  readonly startTime: string | null;
}
