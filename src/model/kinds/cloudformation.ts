import type { FoundCredential } from '../credential.ts';

export interface CloudFormationKinds {
  'cloudformation:stack': StackFacts;
}

export interface StackFacts {
  /** ARN of the role that CloudFormation changes the stack with. Null: it uses the caller's own rights. */
  readonly RoleARN: string | null;
  /** Parameters that look like credentials, those that CloudFormation masks (`NoEcho`) left out. */
  readonly parameterSecrets: readonly FoundCredential[];
  /** Outputs that look like credentials. */
  readonly outputSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
