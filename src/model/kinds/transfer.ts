export interface TransferKinds {
  'transfer:server': TransferServerFacts;
  'transfer:connector': TransferConnectorFacts;
}

export interface TransferServerFacts {
  /** `SFTP`, `FTPS`, `FTP`, `AS2`. */
  readonly Protocols: readonly string[];
  /** `PUBLIC`, `VPC`, or `VPC_ENDPOINT` of the older kind. */
  readonly EndpointType: string;
  /** Whether its endpoint in a VPC has elastic addresses, by which the internet reaches it. */
  readonly hasPublicAddresses: boolean;
  /** Whether what users do is logged, by a role or to log groups. */
  readonly logs: boolean;
  readonly SecurityPolicyName: string;
  readonly Tags: Readonly<Record<string, string>>;
}

export interface TransferConnectorFacts {
  /** ARN of the role that logs. Null: nothing is logged. */
  readonly LoggingRole: string | null;
  readonly Tags: Readonly<Record<string, string>>;
}
