import type { FoundCredential } from '../credential.ts';

export interface CloudFormationKinds {
  'cloudformation:stack': StackFacts;
}

export interface StackFacts {
  /** ARN of the role that CloudFormation changes the stack with. Null: it uses the caller's own rights. */
  readonly RoleARN: string | null;
  /** Null: a nested stack, which its root protects or not. */
  readonly EnableTerminationProtection: boolean | null;
  /** `CREATE_COMPLETE`, `UPDATE_ROLLBACK_FAILED` … */
  readonly status: string;
  /** `IN_SYNC`, `DRIFTED`, `NOT_CHECKED` or `UNKNOWN`. */
  readonly driftStatus: string;
  /** ARNs of topics. */
  readonly NotificationARNs: readonly string[];
  /** The version of the CDK's bootstrap resources, which its stack tells in an output. Null: it is none of the CDK's. */
  readonly cdkBootstrapVersion: number | null;
  /** Parameters that look like credentials, those that CloudFormation masks (`NoEcho`) left out. */
  readonly parameterSecrets: readonly FoundCredential[];
  /** Outputs that look like credentials. */
  readonly outputSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
