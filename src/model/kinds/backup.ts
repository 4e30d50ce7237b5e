export interface BackupKinds {
  'backup:vault': BackupVaultFacts;
  'backup:recovery-point': RecoveryPointFacts;
  'backup:plan': BackupPlanFacts;
  'backup:protected-resource': ProtectedResourceFacts;
}

export interface BackupVaultFacts {
  /** ARN of the key that encrypts what has no encryption of its own. Null: a key that AWS owns. */
  readonly EncryptionKeyArn: string | null;
  /** Whether a vault lock keeps copies from being deleted before their time. */
  readonly locked: boolean;
  /** The policy as JSON text. Null: there is none. */
  readonly AccessPolicy: string | null;
  /** Events that a topic is told of: `BACKUP_JOB_FAILED` … Empty: none. */
  readonly notifications: readonly string[];
}

/** A copy in a vault of the account. */
export interface RecoveryPointFacts {
  readonly encrypted: boolean;
  /** ARN of what it is a copy of. */
  readonly source: string;
}

export interface BackupPlanFacts {
  readonly BackupPlanName: string;
}

/** Something that AWS Backup has copied. */
export interface ProtectedResourceFacts {
  readonly ResourceArn: string;
  /** ISO 8601. Null: not told. */
  readonly lastBackupTime: string | null;
}
