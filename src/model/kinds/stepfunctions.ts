import type { FoundCredential } from '../credential.ts';

export interface StepFunctionsKinds {
  'stepfunctions:state-machine': StateMachineFacts;
}

export interface StateMachineFacts {
  /** `STANDARD` or `EXPRESS`. */
  readonly StateMachineType: string;
  /** `ALL`, `ERROR`, `FATAL` or `OFF`. */
  readonly logLevel: string;
  /** Key of its definition and of the data of its executions. Null: a key that AWS owns. */
  readonly KmsKeyId: string | null;
  /** What in its definition looks like a credential. */
  readonly definitionSecrets: readonly FoundCredential[];
}
