export interface EfsKinds {
  'efs:file-system': FileSystemFacts;
  'efs:access-point': AccessPointFacts;
}

export interface FileSystemFacts {
  readonly Encrypted: boolean;
  /** ARN of the key. Null: not encrypted. */
  readonly KmsKeyId: string | null;
  /** The only zone that it is kept in. Null: it is kept in all of the region's. */
  readonly AvailabilityZoneName: string | null;
  /** `ENABLED`, `DISABLED` or on the way. Null: there is none, and no automatic backups. */
  readonly BackupPolicy: string | null;
  /** The policy as JSON text. Null: there is none, so that every client which reaches a mount target gets in. */
  readonly FileSystemPolicy: string | null;
  readonly mountTargets: readonly MountTarget[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** Where clients of one zone connect. */
export interface MountTarget {
  readonly SubnetId: string;
  readonly VpcId: string;
  readonly availabilityZone: string;
}

export interface AccessPointFacts {
  /** The directory that clients see as the root; `/`: that of the file system. */
  readonly rootDirectory: string;
  /** The user that all clients act as. Null: the one that each client says it is. */
  readonly PosixUser: { readonly Uid: number; readonly Gid: number } | null;
  readonly Tags: Readonly<Record<string, string>>;
}
