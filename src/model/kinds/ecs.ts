import type { FoundCredential } from '../credential.ts';

export interface EcsKinds {
  'ecs:task-definition': TaskDefinitionFacts;
}

/** A task definition that runs or would run next: the newest active one of its family, or one that a service names. */
export interface TaskDefinitionFacts {
  /** ARN of the role that its containers act with. Null: none. */
  readonly TaskRoleArn: string | null;
  /** ARN of the role that ECS starts its containers with (images, logs, secrets). Null: none. */
  readonly ExecutionRoleArn: string | null;
  /** `EC2`, `FARGATE`, `EXTERNAL` … Empty: whatever it fits. */
  readonly RequiresCompatibilities: readonly string[];
  /** Environment variables that look like credentials, as `container/variable`. */
  readonly environmentSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}
