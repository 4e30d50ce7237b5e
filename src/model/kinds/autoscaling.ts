import type { FoundCredential } from '../credential.ts';

export interface AutoScalingKinds {
  'autoscaling:group': AutoScalingGroupFacts;
  'autoscaling:launch-configuration': LaunchConfigurationFacts;
}

export interface AutoScalingGroupFacts {
  readonly AvailabilityZones: readonly string[];
  /** `EC2`, `ELB`, or several with commas between them. */
  readonly HealthCheckType: string;
  /** Names or ARNs of the load balancers and target groups that send it traffic. */
  readonly trafficSources: readonly string[];
  /** Null: it starts its instances by a launch template. */
  readonly LaunchConfigurationName: string | null;
  /** Instance types that it may start: of its mixed instances policy. Null: by what they must have, whatever fits. */
  readonly instanceTypes: readonly string[] | null;
  /** `Launch`, `Terminate`, `HealthCheck` … */
  readonly suspendedProcesses: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** The predecessor of launch templates. It cannot be changed, only replaced. */
export interface LaunchConfigurationFacts {
  /** Ids or names. */
  readonly SecurityGroups: readonly string[];
  /** Null: none. */
  readonly KeyName: string | null;
  /** Null: the subnet decides. */
  readonly AssociatePublicIpAddress: boolean | null;
  readonly MetadataOptions: {
    readonly HttpTokens: string | null;
    readonly HttpEndpoint: string | null;
  };
  /** Lines of the user data that look like credentials; the user data itself is not kept. */
  readonly userDataSecrets: readonly FoundCredential[];
}
