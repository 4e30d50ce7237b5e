export interface WorkSpacesKinds {
  'workspaces:workspace': WorkspaceFacts;
  'workspaces:directory': WorkspaceDirectoryFacts;
}

export interface WorkspaceFacts {
  readonly RootVolumeEncryptionEnabled: boolean;
  readonly UserVolumeEncryptionEnabled: boolean;
}

/** A directory that is registered for WorkSpaces. */
export interface WorkspaceDirectoryFacts {
  /** Groups of addresses that may sign in; none: everybody may try. */
  readonly ipGroupIds: readonly string[];
  /** Whether new WorkSpaces get public addresses. */
  readonly EnableInternetAccess: boolean;
}
