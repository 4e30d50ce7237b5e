import type { FoundCredential } from '../credential.ts';

export interface EcsKinds {
  'ecs:task-definition': TaskDefinitionFacts;
  'ecs:cluster': EcsClusterFacts;
  'ecs:service': EcsServiceFacts;
  'ecs:capacity-provider': CapacityProviderFacts;
}

/** A task definition that runs or would run next: the newest active one of its family, or one that a service names. */
export interface TaskDefinitionFacts {
  /** ARN of the role that its containers act with. Null: none. */
  readonly TaskRoleArn: string | null;
  /** `EC2`, `FARGATE`, `EXTERNAL` … Empty: whatever it fits. */
  readonly RequiresCompatibilities: readonly string[];
  /** Environment variables that look like credentials, as `container/variable`. */
  readonly environmentSecrets: readonly FoundCredential[];
  /** `bridge`, `host`, `awsvpc`, `none`. */
  readonly NetworkMode: string;
  /** `task` or `host`; null: each container has its own processes. */
  readonly PidMode: string | null;
  /** Whether it is for Windows. */
  readonly windows: boolean;
  readonly ContainerDefinitions: readonly Container[];
  /** Names of the volumes on EFS that are mounted without TLS. */
  readonly plainEfsVolumes: readonly string[];
  readonly efsVolumes: number;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface Container {
  readonly Name: string;
  readonly Privileged: boolean;
  readonly ReadonlyRootFilesystem: boolean;
  /** `user`, `1000`, `1000:1000` … Null: whatever the image says, root by default. */
  readonly User: string | null;
  /** Null: what it writes is kept nowhere. */
  readonly LogConfiguration: {
    readonly LogDriver: string;
    /** `blocking` or `non-blocking`; null: the account's default. */
    readonly mode: string | null;
  } | null;
}

export interface EcsClusterFacts {
  /** `disabled`, `enabled`, `enhanced`. */
  readonly containerInsights: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface EcsServiceFacts {
  /** `EC2`, `FARGATE`, `EXTERNAL`; null: its capacity providers say. */
  readonly LaunchType: string | null;
  readonly capacityProviders: readonly string[];
  /** Of Fargate, as `LATEST` or `1.4.0`. Null: not on Fargate. */
  readonly PlatformVersion: string | null;
  /** Null: Linux, or not on Fargate. */
  readonly platformFamily: string | null;
  /** The service, or sets of its tasks, that get a public address by themselves. */
  readonly publicAddresses: readonly string[];
}

export interface CapacityProviderFacts {
  /** Whether instances with running tasks are safe from scaling in. Null: AWS runs the machines (Fargate and others). */
  readonly ManagedTerminationProtection: 'ENABLED' | 'DISABLED' | null;
}
