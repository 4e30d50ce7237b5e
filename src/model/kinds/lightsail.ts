export interface LightsailKinds {
  'lightsail:instance': LightsailInstanceFacts;
  'lightsail:database': LightsailDatabaseFacts;
  'lightsail:static-ip': LightsailStaticIpFacts;
}

export interface LightsailInstanceFacts {
  /** What the instance's firewall lets in. */
  readonly Ports: readonly LightsailPorts[];
  /** Whether a snapshot is taken every day. */
  readonly autoSnapshot: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface LightsailPorts {
  /** `tcp`, `udp`, `icmp`, `icmp6` or `all`. */
  readonly Protocol: string;
  readonly FromPort: number;
  readonly ToPort: number;
  /** Addresses that are let in, IPv4 and IPv6, beside those of Lightsail's own console. */
  readonly Cidrs: readonly string[];
}

export interface LightsailDatabaseFacts {
  readonly PubliclyAccessible: boolean;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface LightsailStaticIpFacts {
  readonly IpAddress: string;
  /** Name of the instance that has it. Null: none. */
  readonly AttachedTo: string | null;
}
