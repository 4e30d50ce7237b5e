export interface Ec2Kinds {
  'ec2:security-group': SecurityGroupFacts;
  'ec2:prefix-list': PrefixListFacts;
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
  readonly SecurityGroupIngress: readonly SecurityGroupRule[];
  readonly SecurityGroupEgress: readonly SecurityGroupRule[];
  /** Ids of the prefix lists that the ingress rules take addresses from. */
  readonly ingressPrefixLists: readonly string[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** A prefix list that some security group's ingress refers to; others are not read. */
export interface PrefixListFacts {
  readonly Entries: readonly { readonly Cidr: string }[];
}

/** Instances in every state but terminated and on the way there: a stopped one may start again. */
export interface InstanceFacts {
  readonly MetadataOptions: {
    /** `required` or `optional`; null: not told, where the endpoint is disabled. */
    readonly HttpTokens: string | null;
    readonly HttpEndpoint: string;
    /** Networks that an answer with a token may cross, 1 to 64. Null: not told. */
    readonly HttpPutResponseHopLimit: number | null;
  };
  /** ARN of the instance profile, which holds the role that its programs act with. Null: none. */
  readonly IamInstanceProfile: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface VolumeFacts {
  readonly Encrypted: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A snapshot that the account owns. */
export interface SnapshotFacts {
  /** Every AWS account may make a volume of it. */
  readonly publiclyRestorable: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A VPC that the account owns; one that another account shares with it is that account's to judge. */
export interface VpcFacts {
  readonly isDefault: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface FlowLogFacts {
  /** The VPC, subnet or network interface that is logged. */
  readonly ResourceId: string;
  /** `ALL`, `ACCEPT` or `REJECT`; null where AWS does not say (it does for VPCs). */
  readonly TrafficType: string | null;
  readonly status: string;
  /** `SUCCESS` or `FAILED`; null where AWS has not said yet. */
  readonly deliverLogsStatus: string | null;
  /** `Access error`, `Rate limited` or `Unknown error`; null: no error. */
  readonly deliverLogsErrorMessage: string | null;
}

export interface NetworkInterfaceFacts {
  readonly VpcId: string;
  /** What it belongs to: `interface` (an instance), `lambda`, `nat_gateway`, `vpc_endpoint`, `efs` … */
  readonly interfaceType: string;
}
