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
  readonly Tags: Readonly<Record<string, string>>;
}
