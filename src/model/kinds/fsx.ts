export interface FsxKinds {
  'fsx:file-system': FsxFileSystemFacts;
}

export interface FsxFileSystemFacts {
  /** `WINDOWS`, `LUSTRE`, `ONTAP` or `OPENZFS`. */
  readonly FileSystemType: string;
  /** `MULTI_AZ_1`, `SINGLE_AZ_2`, `PERSISTENT_2`, `SCRATCH_1` … */
  readonly DeploymentType: string;
  /** ARN of the key. Null: one that AWS owns (scratch file systems of Lustre). */
  readonly KmsKeyId: string | null;
  /** Null: the type has no such setting (ONTAP). */
  readonly CopyTagsToBackups: boolean | null;
  /** Null: the type has no such setting (all but OpenZFS). */
  readonly CopyTagsToVolumes: boolean | null;
  readonly Tags: Readonly<Record<string, string>>;
}
