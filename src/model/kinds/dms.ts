export interface DmsKinds {
  'dms:replication-instance': ReplicationInstanceFacts;
  'dms:endpoint': DmsEndpointFacts;
  'dms:task': DmsTaskFacts;
}

export interface ReplicationInstanceFacts {
  readonly PubliclyAccessible: boolean;
  readonly AutoMinorVersionUpgrade: boolean;
  readonly MultiAZ: boolean;
  /** ARN of the key; every instance is encrypted. */
  readonly KmsKeyId: string;
}

/** A database, store or stream that data is moved from or to. */
export interface DmsEndpointFacts {
  /** `mysql`, `neptune`, `mongodb`, `s3` … */
  readonly EngineName: string;
  /** `none`, `require`, `verify-ca` or `verify-full`. */
  readonly SslMode: string;
  /** Of Neptune; null: not told. */
  readonly neptuneIamAuthEnabled: boolean | null;
  /** Of MongoDB: `no` or `password`. Null: not told. */
  readonly mongoAuthType: string | null;
  /** Of Redis: `plaintext` or `ssl-encryption`. Null: not told, which means `ssl-encryption`. */
  readonly redisSslSecurityProtocol: string | null;
}

export interface DmsTaskFacts {
  /** Whether anything is logged at all. */
  readonly loggingEnabled: boolean;
  /** Severity by component: `SOURCE_CAPTURE` → `LOGGER_SEVERITY_DEFAULT` … */
  readonly logComponents: Readonly<Record<string, string>>;
}
