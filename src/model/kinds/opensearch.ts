export interface OpenSearchKinds {
  'opensearch:domain': SearchDomainFacts;
  'opensearch:collection': SearchCollectionFacts;
  'opensearch:network-policy': SearchNetworkPolicyFacts;
}

/** A domain of OpenSearch or Elasticsearch. */
export interface SearchDomainFacts {
  /** `OpenSearch_2.19`, `Elasticsearch_7.10`. */
  readonly EngineVersion: string;
  /** The policy as JSON text. Null: there is none, and nobody gets in by it. */
  readonly AccessPolicies: string | null;
  /** Null: the domain has a public endpoint. */
  readonly VPCOptions: { readonly SubnetIds: readonly string[] } | null;
  readonly EncryptionAtRestEnabled: boolean;
  /** ARN of the key. Null: not encrypted. */
  readonly KmsKeyId: string | null;
  readonly NodeToNodeEncryptionEnabled: boolean;
  readonly DomainEndpointOptions: { readonly EnforceHTTPS: boolean; readonly TLSSecurityPolicy: string };
  readonly AdvancedSecurityOptions: SearchSecurity;
  /** Whether people sign in to its dashboards through Cognito. */
  readonly cognitoEnabled: boolean;
  /** The logs that go to CloudWatch Logs: `AUDIT_LOGS`, `ES_APPLICATION_LOGS` … */
  readonly publishedLogs: readonly string[];
  readonly ClusterConfig: SearchCluster;
  /** Whether a newer build of AWS's software around the engine waits to be installed. */
  readonly updateAvailable: boolean;
}

export interface SearchSecurity {
  /** Fine-grained access control. */
  readonly Enabled: boolean;
  readonly InternalUserDatabaseEnabled: boolean;
  readonly AnonymousAuthEnabled: boolean;
  readonly samlEnabled: boolean;
}

export interface SearchCluster {
  /** Data nodes. */
  readonly InstanceCount: number;
  readonly ZoneAwarenessEnabled: boolean;
  /** Nodes that keep the cluster together and hold no data; 0: data nodes do it. */
  readonly DedicatedMasterCount: number;
}

/** A collection of OpenSearch Serverless. */
export interface SearchCollectionFacts {
  readonly name: string;
  /** ARN of the key. Null: one that AWS owns. */
  readonly kmsKeyArn: string | null;
}

/** From where collections of OpenSearch Serverless can be reached. */
export interface SearchNetworkPolicyFacts {
  /** Names of collections, or their beginning with a `*`, that every network reaches. */
  readonly publicCollections: readonly string[];
}
