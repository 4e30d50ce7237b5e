export interface StorageGatewayKinds {
  'storagegateway:file-share': FileShareFacts;
}

export interface FileShareFacts {
  /** `NFS` or `SMB`. */
  readonly FileShareType: string;
  /** Whether what it writes to S3 is encrypted with a key of KMS. */
  readonly KMSEncrypted: boolean;
  /** NFS: addresses that may mount it. Null: it is an SMB share. */
  readonly ClientList: readonly string[] | null;
  /** SMB: `ActiveDirectory` or `GuestAccess`. Null: it is an NFS share. */
  readonly Authentication: string | null;
}
