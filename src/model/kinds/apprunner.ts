export interface AppRunnerKinds {
  'apprunner:service': AppRunnerServiceFacts;
}

export interface AppRunnerServiceFacts {
  /** ARN of the role that its code acts with. Null: none. */
  readonly InstanceRoleArn: string | null;
}
