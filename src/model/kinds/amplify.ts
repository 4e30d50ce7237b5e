import type { FoundCredential } from '../credential.ts';

export interface AmplifyKinds {
  'amplify:app': AmplifyAppFacts;
}

export interface AmplifyAppFacts {
  /** What in the variables and build settings for all branches looks like a credential. */
  readonly settingsSecrets: readonly FoundCredential[];
  /** The same of single branches, as `branch/NAME`. */
  readonly branchSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
