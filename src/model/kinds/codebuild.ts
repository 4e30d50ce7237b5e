import type { FoundCredential } from '../credential.ts';

export interface CodeBuildKinds {
  'codebuild:project': ProjectFacts;
}

export interface ProjectFacts {
  /** ARN of the role that its builds act with. */
  readonly ServiceRole: string;
  /** Its environment variables in plain text that look like credentials. */
  readonly environmentSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
