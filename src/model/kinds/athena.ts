export interface AthenaKinds {
  'athena:workgroup': AthenaWorkgroupFacts;
}

export interface AthenaWorkgroupFacts {
  /** `ENABLED` or `DISABLED`. */
  readonly State: string;
  /** `SSE_S3`, `SSE_KMS` or `CSE_KMS`: how results are written to S3. Null: nothing is said. */
  readonly EncryptionOption: string | null;
  /** Whether Athena keeps the results itself, always encrypted, and none go to S3. */
  readonly managedResults: boolean;
  /** Whether these settings hold, whatever a client asks for. */
  readonly EnforceWorkGroupConfiguration: boolean;
  readonly PublishCloudWatchMetricsEnabled: boolean;
}
