import type { FoundCredential } from '../credential.ts';

export interface BatchKinds {
  'batch:job-definition': JobDefinitionFacts;
}

/** A revision of a job definition that jobs can be made of. */
export interface JobDefinitionFacts {
  /** What in the variables, commands and parameters of its containers looks like a credential. */
  readonly definitionSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
