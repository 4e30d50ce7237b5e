export interface SecretsManagerKinds {
  'secretsmanager:secret': SecretFacts;
}

/** A secret that is not on its way to deletion. */
export interface SecretFacts {
  /** The policy as JSON text. Null: there is none. */
  readonly ResourcePolicy: string | null;
  readonly rotation: SecretRotation;
  /** Id, ARN or alias of the KMS key. Null: AWS's own key for Secrets Manager. */
  readonly KmsKeyId: string | null;
  /** When it was last read, by the day, as ISO 8601. Null: never. */
  readonly lastAccessed: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface SecretRotation {
  readonly enabled: boolean;
  /** Days between two rotations, which AWS also works out from a schedule. Null: not known before the first rotation. */
  readonly everyDays: number | null;
  readonly createdAt: string;
  /** ISO 8601, as the next. Null: never. */
  readonly lastRotated: string | null;
  /** When the next is due at the latest; in the past, where rotation fails. Null: none is planned. */
  readonly nextRotation: string | null;
  /** The service that made the secret and keeps it (`rds`, `events` …). Null: the account itself. */
  readonly owningService: string | null;
  /** The region whose secret this is a replica of. Null: it is no replica. */
  readonly replicaOf: string | null;
}
