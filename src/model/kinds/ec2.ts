import type { FoundCredential } from '../credential.ts';

export interface Ec2Kinds {
  'ec2:security-group': SecurityGroupFacts;
  'ec2:prefix-list': PrefixListFacts;
  'ec2:instance': InstanceFacts;
  'ec2:volume': VolumeFacts;
  'ec2:snapshot': SnapshotFacts;
  'ec2:vpc': VpcFacts;
  'ec2:flow-log': FlowLogFacts;
  'ec2:network-interface': NetworkInterfaceFacts;
  'ec2:address': AddressFacts;
  'ec2:image': ImageFacts;
  'ec2:source-image': SourceImageFacts;
  'ec2:launch-template': LaunchTemplateFacts;
  'ec2:key-pair': KeyPairFacts;
  'ec2:spot-fleet': SpotFleetFacts;
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
  /** Ids of the other groups that its rules name. */
  readonly referencedGroups: readonly string[];
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
  readonly ImageId: string;
  /** Null: none. */
  readonly KeyName: string | null;
  readonly VpcId: string;
  readonly NetworkInterfaces: readonly InstanceInterface[];
  /** When it last started, ISO 8601. */
  readonly launchTime: string;
  /** `pending`, `running`, `stopping` or `stopped`. */
  readonly state: string;
  /** When it was stopped, ISO 8601. Null: it is not stopped, or AWS does not say since when. */
  readonly stoppedSince: string | null;
  /** `hvm` or `paravirtual`. */
  readonly virtualizationType: string;
  /** Lines of the user data that look like credentials; the user data itself is not kept. */
  readonly userDataSecrets: readonly FoundCredential[];
  /** Whether a call that would terminate it is refused. */
  readonly DisableApiTermination: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A network interface as an instance has it. */
export interface InstanceInterface {
  readonly id: string;
  readonly SubnetId: string;
  /** Ids of its security groups. */
  readonly GroupSet: readonly string[];
  /** Public IPv4 addresses that lead to it: Elastic IPs, and the one that AWS lends while the instance runs. */
  readonly publicAddresses: readonly string[];
  readonly Ipv6Addresses: readonly string[];
}

/** An image that instances run, whoever owns it. */
export interface SourceImageFacts {
  /** Null: it is no longer there, or no longer shared with this account. */
  readonly image: SourceImage | null;
}

/** What is known of an image beside its contents. Dates in ISO 8601. */
export interface SourceImage {
  /** Null: not told. */
  readonly creationDate: string | null;
  /** From when on it counts as deprecated. Null: its owner named no date. */
  readonly deprecationTime: string | null;
}

export interface VolumeFacts {
  readonly Encrypted: boolean;
  /** Ids of the instances that it is attached to; several for one that is shared. */
  readonly attachedTo: readonly string[];
  /** When it was made, ISO 8601. */
  readonly createTime: string;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A snapshot that the account owns. */
export interface SnapshotFacts {
  /** Every AWS account may make a volume of it. */
  readonly publiclyRestorable: boolean;
  readonly Encrypted: boolean;
  /** The volume that it was made of. Copies have one that never was: `vol-ffffffff`. */
  readonly VolumeId: string;
  /** ISO 8601. */
  readonly startTime: string;
  /** `pending`, `completed`, `error`, `recoverable` or `recovering`. */
  readonly state: string;
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
  /** Ids of its security groups. */
  readonly GroupSet: readonly string[];
  /** Whether traffic that is neither from nor for its own addresses is dropped. */
  readonly SourceDestCheck: boolean;
  /** Made and kept by an AWS service, such as a load balancer: nobody else can change it. */
  readonly requesterManaged: boolean;
}

/** An Elastic IP address that is allocated to the account. */
export interface AddressFacts {
  readonly PublicIp: string;
  /** Of what it is associated with: `eipassoc-…`. Null: nothing. */
  readonly associationId: string | null;
  /** Who keeps it, where that is an AWS service: `alb`, `nlb`, `rds` … Null: the account itself. */
  readonly serviceManaged: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}

/** An image (AMI) that the account owns. */
export interface ImageFacts {
  /** Every AWS account may start instances of it. */
  readonly public: boolean;
  /** One for each disk of EBS. */
  readonly BlockDeviceMappings: readonly TemplateDisk[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** A disk as an image, a launch template or a fleet describes it. */
export interface TemplateDisk {
  readonly DeviceName: string;
  /** Null: not said, so that the snapshot and the region's default decide. */
  readonly Encrypted: boolean | null;
  /** The snapshot that it is made of. Null: an empty disk. */
  readonly SnapshotId: string | null;
}

export interface LaunchTemplateFacts {
  /** Its default version and its latest, once where they are the same: what is started from it. */
  readonly versions: readonly LaunchTemplateVersion[];
  /** Ids or names of the groups of these versions. */
  readonly securityGroups: readonly string[];
  /** Names of the key pairs of these versions. */
  readonly keyNames: readonly string[];
  /** Of all versions, by number: lines of the user data that look like credentials. */
  readonly userDataSecrets: readonly FoundCredential[];
  readonly Tags: Readonly<Record<string, string>>;
}

/** The part of a version's LaunchTemplateData that is asked about. Null stands for what it leaves open. */
export interface LaunchTemplateVersion {
  readonly VersionNumber: number;
  readonly isDefault: boolean;
  readonly MetadataOptions: {
    readonly HttpTokens: string | null;
    readonly HttpEndpoint: string | null;
  };
  /** For each network interface, whether it gets a public IPv4 address. */
  readonly AssociatePublicIpAddress: readonly (boolean | null)[];
  readonly BlockDeviceMappings: readonly TemplateDisk[];
}

export interface KeyPairFacts {
  readonly KeyName: string;
  readonly Tags: Readonly<Record<string, string>>;
}

/** A request for a fleet of Spot Instances that is not cancelled. */
export interface SpotFleetFacts {
  /** The disks of its launch specifications; those of launch templates are judged there. */
  readonly disks: readonly TemplateDisk[];
  /** Whether it has launch specifications of its own. */
  readonly specifies: boolean;
}
