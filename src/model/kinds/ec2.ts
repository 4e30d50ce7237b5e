export interface Ec2Kinds {
  'ec2:security-group': SecurityGroupFacts;
  'ec2:instance': InstanceFacts;
  'ec2:volume': VolumeFacts;
  'ec2:snapshot': SnapshotFacts;
  'ec2:vpc': VpcFacts;
  'ec2:flow-log': FlowLogFacts;
  'ec2:network-interface': NetworkInterfaceFacts;
}

/** One source of one rule, as AWS::EC2::SecurityGroup's Ingress has it. Ports are -1 or absent for "all". */
export interface SecurityGroupRule {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly SourcePrefixListId?: string;
  readonly SourceSecurityGroupId?: string;
}

export interface SecurityGroupFacts {
  readonly GroupName: string;
  readonly VpcId: string | null;
  readonly SecurityGroupIngress: readonly SecurityGroupRule[];
  readonly SecurityGroupEgress: readonly SecurityGroupRule[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface InstanceFacts {
  readonly state: string;
  readonly MetadataOptions: {
    readonly HttpTokens: string;
    readonly HttpEndpoint: string;
    readonly HttpPutResponseHopLimit: number | null;
  };
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetId: string | null;
  readonly VpcId: string | null;
  readonly publicIp: string | null;
  readonly IamInstanceProfile: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface VolumeFacts {
  readonly Encrypted: boolean;
  readonly KmsKeyId: string | null;
  readonly attachedTo: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface SnapshotFacts {
  readonly Encrypted: boolean;
  readonly VolumeId: string | null;
  readonly startTime: string;
  /** Account ids, and `all` for everyone. */
  readonly createVolumePermissions: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

export interface VpcFacts {
  readonly CidrBlock: string;
  readonly isDefault: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface FlowLogFacts {
  /** The VPC, subnet or network interface that is logged. */
  readonly ResourceId: string;
  readonly TrafficType: string;
  readonly status: string;
  /** `SUCCESS` or `FAILED`; null where AWS has not said yet. */
  readonly deliverLogsStatus: string | null;
}

export interface NetworkInterfaceFacts {
  readonly VpcId: string | null;
  readonly SubnetId: string | null;
  readonly SecurityGroupIds: readonly string[];
  readonly interfaceType: string;
  readonly publicIp: string | null;
}
