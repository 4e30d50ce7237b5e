import type { FoundCredential } from '../credential.ts';

export interface LambdaKinds {
  'lambda:function': FunctionFacts;
}

/** A function's unpublished version, which runs where no other is asked for. */
export interface FunctionFacts {
  /** ARN of the role that its code acts with. */
  readonly Role: string;
  /** Its environment variables that look like credentials. */
  readonly environmentSecrets: readonly FoundCredential[];
  /** Its policy as JSON text. Null: it has none. Versions and aliases may have policies of their own, which are not read. */
  readonly Policy: string | null;
  /** How its URL asks callers who they are. Null: it has no URL, or not one that its policy opens to everybody. */
  readonly urlAuthType: 'NONE' | 'AWS_IAM' | null;
  /** Origins whose pages may call its open URL from a browser. Empty: none, or there is no such URL. */
  readonly urlAllowOrigins: readonly string[];
  /** `nodejs24.x` … Null: it runs an image of one's own. */
  readonly Runtime: string | null;
  /** Ids of the subnets that it runs in. Empty: in none of the account's. */
  readonly subnetIds: readonly string[];
  /** `Active`, or `PassThrough`: traced only where the caller is. */
  readonly tracingMode: string;
  /** ARN of the queue or topic for calls that failed. Null: none. */
  readonly deadLetterTarget: string | null;
  /** Whether it has environment variables at all. */
  readonly hasVariables: boolean;
  /** ARN of the key that encrypts its environment variables. Null: AWS's own. */
  readonly KmsKeyArn: string | null;
  /** ARNs of the versions of layers that it is built on. */
  readonly Layers: readonly string[];
  /** Null: any code may be deployed. */
  readonly CodeSigningConfigArn: string | null;
  /** Calls at once that are kept for it, and its most. Null: none are. */
  readonly ReservedConcurrentExecutions: number | null;
  readonly Tags: Readonly<Record<string, string>>;
}
