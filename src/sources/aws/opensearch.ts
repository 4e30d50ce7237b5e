import type * as OpenSearch from '@aws-sdk/client-opensearch';
import type { Unknown } from '../../model/reading.ts';
import type { Found } from '../../store/scan-store.ts';
import type { Parent } from './read.ts';
import { defineRead, must, operation, policyText, unparsable } from './read.ts';
import { told } from './told.ts';

const listDomainNames = operation<
  OpenSearch.ListDomainNamesCommandInput,
  OpenSearch.ListDomainNamesCommandOutput
>('opensearch', 'ListDomainNames', ['es:ListDomainNames']);

/** All domains in one answer; those of Elasticsearch are among them. */
export const searchDomains = defineRead({
  scope: 'region',
  operations: [listDomainNames],
  lists: ['opensearch:domain'],
  gives: {},
  async *run({ account, partition, region, call }) {
    const answer = await call(listDomainNames, {});
    yield must(answer.DomainNames, listDomainNames, 'DomainNames').map(({ DomainName }) => {
      const id = must(DomainName, listDomainNames, 'DomainName');
      return {
        kind: 'opensearch:domain' as const,
        id,
        arn: `arn:${partition}:es:${region}:${account}:domain/${id}`,
        facts: {},
      };
    });
  },
});

const describeDomains = operation<
  OpenSearch.DescribeDomainsCommandInput,
  OpenSearch.DescribeDomainsCommandOutput
>('opensearch', 'DescribeDomains', ['es:DescribeDomains']);

/** The most names that one call takes. */
const BATCH = 5;

export const searchDomainDetails = defineRead({
  scope: { each: 'opensearch:domain', batch: BATCH },
  operations: [describeDomains],
  gives: {
    'opensearch:domain': [
      'EngineVersion',
      'AccessPolicies',
      'VPCOptions',
      'EncryptionAtRestEnabled',
      'KmsKeyId',
      'NodeToNodeEncryptionEnabled',
      'DomainEndpointOptions',
      'AdvancedSecurityOptions',
      'cognitoEnabled',
      'publishedLogs',
      'ClusterConfig',
      'updateAvailable',
    ],
  },
  async *run({ parents, call }) {
    const answer = await call(describeDomains, { DomainNames: parents.map(({ id }) => id) });
    const domains = must(answer.DomainStatusList, describeDomains, 'DomainStatusList');
    yield parents.map((parent) => domain(parent, domains));
  },
});

const LEFT_OUT = unparsable(describeDomains, 'the domain is missing in the answer');

function domain({ kind, id, region }: Parent, domains: readonly OpenSearch.DomainStatus[]): Found {
  const it = domains.find(({ DomainName }) => DomainName === id);
  return { kind, id, region, facts: it === undefined ? nothing() : factsOf(it) };
}

function nothing() {
  const { gives } = searchDomainDetails;
  return Object.fromEntries((gives['opensearch:domain'] ?? []).map((fact) => [fact, LEFT_OUT]));
}

function factsOf(it: OpenSearch.DomainStatus) {
  const { EnforceHTTPS, TLSSecurityPolicy } = it.DomainEndpointOptions ?? {};
  return {
    EngineVersion: told(it.EngineVersion, describeDomains, 'EngineVersion'),
    // Empty text, or nothing, where there is no policy.
    AccessPolicies: it.AccessPolicies ? policyText(it.AccessPolicies, describeDomains) : null,
    // Left out of a domain with a public endpoint.
    VPCOptions: it.VPCOptions?.SubnetIds === undefined ? null : { SubnetIds: it.VPCOptions.SubnetIds },
    EncryptionAtRestEnabled: told(
      it.EncryptionAtRestOptions?.Enabled,
      describeDomains,
      'EncryptionAtRestOptions.Enabled',
    ),
    KmsKeyId: it.EncryptionAtRestOptions?.KmsKeyId ?? null,
    NodeToNodeEncryptionEnabled: told(
      it.NodeToNodeEncryptionOptions?.Enabled,
      describeDomains,
      'NodeToNodeEncryptionOptions.Enabled',
    ),
    DomainEndpointOptions: together({
      EnforceHTTPS: told(EnforceHTTPS, describeDomains, 'EnforceHTTPS'),
      TLSSecurityPolicy: told(TLSSecurityPolicy, describeDomains, 'TLSSecurityPolicy'),
    }),
    AdvancedSecurityOptions: securityOf(it),
    // Left out where Cognito was never used.
    cognitoEnabled: it.CognitoOptions?.Enabled ?? false,
    publishedLogs: publishedLogs(it),
    ClusterConfig: clusterOf(it),
    updateAvailable: told(
      it.ServiceSoftwareOptions?.UpdateAvailable,
      describeDomains,
      'ServiceSoftwareOptions.UpdateAvailable',
    ),
  };
}

function securityOf({ AdvancedSecurityOptions: options }: OpenSearch.DomainStatus) {
  return together({
    Enabled: told(options?.Enabled, describeDomains, 'AdvancedSecurityOptions.Enabled'),
    // Left out where fine-grained access control is off.
    InternalUserDatabaseEnabled: options?.InternalUserDatabaseEnabled ?? false,
    AnonymousAuthEnabled: options?.AnonymousAuthEnabled ?? false,
    samlEnabled: options?.SAMLOptions?.Enabled ?? false,
  });
}

/** Left out where nothing is published. */
function publishedLogs({ LogPublishingOptions: options = {} }: OpenSearch.DomainStatus): readonly string[] {
  return Object.entries(options).flatMap(([log, option]) => (option?.Enabled === true ? [log] : []));
}

function clusterOf({ ClusterConfig: config }: OpenSearch.DomainStatus) {
  return together({
    InstanceCount: told(config?.InstanceCount, describeDomains, 'ClusterConfig.InstanceCount'),
    ZoneAwarenessEnabled: config?.ZoneAwarenessEnabled ?? false,
    DedicatedMasterCount: config?.DedicatedMasterEnabled === true ? (config.DedicatedMasterCount ?? 0) : 0,
  });
}

/** Several members as one fact, which is unknown where one of them is. */
function together<T extends Readonly<Record<string, unknown>>>(members: T): T | Unknown {
  return Object.values(members).find(isUnknown) ?? members;
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'known' in value;
}
