export interface AppRunnerKinds {
  'apprunner:service': AppRunnerServiceFacts;
}

export interface AppRunnerServiceFacts {
  /** ARN of the role that its code acts with. Null: none. */
  readonly InstanceRoleArn: string | null;
  /** ARN of the KMS key of the copy of its code or image. Null: one of AWS's own. */
  readonly KmsKey: string | null;
}
