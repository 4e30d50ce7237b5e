import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, AGENCY, uuid } from './company.ts';
import { placeIn } from './places.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';

interface Domain {
  readonly name: string;
  readonly region: string;
  readonly engine: string;
  readonly care: 'good' | 'agency' | 'open';
}

const DOMAINS: readonly Domain[] = [
  { name: 'catalogue', region: 'eu-west-1', engine: 'OpenSearch_2.19', care: 'good' },
  { name: 'shop-logs', region: 'eu-west-1', engine: 'OpenSearch_2.11', care: 'agency' },
  // For a trade fair; everybody was to see it at once.
  { name: 'fair-2021', region: 'us-east-1', engine: 'Elasticsearch_7.4', care: 'open' },
];

const COLLECTIONS = [
  { name: 'recipes', region: 'eu-west-1', good: true },
  { name: 'chat-trial', region: 'us-east-1', good: false },
] as const;

const here = <T extends { readonly region: string }>(list: readonly T[], call: StubCall): readonly T[] =>
  list.filter(({ region }) => region === call.region);

/** OpenSearch, with domains and without. */
export function search(): Responders {
  const listed = (call: StubCall, items: string, list: readonly unknown[]) =>
    nextTokenPage(call, list, 100, { items, size: 'maxResults', token: 'nextToken', next: 'nextToken' });
  return {
    'opensearch:ListDomainNames': (call) =>
      ok({ DomainNames: here(DOMAINS, call).map(({ name }) => ({ DomainName: name })) }),
    'opensearch:DescribeDomains': (call) => {
      const names = call.input['DomainNames'];
      const asked = here(DOMAINS, call).filter(({ name }) => Array.isArray(names) && names.includes(name));
      return ok({ DomainStatusList: asked.map(domain) });
    },
    'opensearchserverless:ListCollections': (call) =>
      listed(call, 'collectionSummaries', here(COLLECTIONS, call).map(collection)),
    'opensearchserverless:ListSecurityPolicies': (call) =>
      listed(
        call,
        'securityPolicySummaries',
        here(COLLECTIONS, call).map(({ name }) => ({ name, type: 'network', policyVersion: '1' })),
      ),
    'opensearchserverless:GetSecurityPolicy': (call) => {
      const it = here(COLLECTIONS, call).find(({ name }) => name === text(call, 'name'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'Policy not found', 404);
      const Rules = [{ ResourceType: 'collection', Resource: [`collection/${it.name}`] }];
      return ok({
        securityPolicyDetail: {
          name: it.name,
          type: 'network',
          policyVersion: '1',
          policy: [{ AllowFromPublic: !it.good, Rules }],
        },
      });
    },
  };
}

function domain({ name, region, engine, care }: Domain) {
  const good = care === 'good';
  const arn = `arn:aws:es:${region}:${ACCOUNT}:domain/${name}`;
  return {
    DomainId: `${ACCOUNT}/${name}`,
    DomainName: name,
    ARN: arn,
    EngineVersion: engine,
    ClusterConfig: {
      InstanceType: 'r7g.large.search',
      InstanceCount: good ? 3 : 1,
      ZoneAwarenessEnabled: good,
      DedicatedMasterEnabled: good,
      ...(good ? { DedicatedMasterCount: 3 } : {}),
    },
    AccessPolicies: accessPolicy(care, arn),
    ...(care === 'open' ? {} : { VPCOptions: { SubnetIds: [placeIn(region).subnet] } }),
    EncryptionAtRestOptions: good
      ? { Enabled: true, KmsKeyId: `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`storage@${region}`)}` }
      : { Enabled: care !== 'open' },
    NodeToNodeEncryptionOptions: { Enabled: good },
    DomainEndpointOptions: {
      EnforceHTTPS: care !== 'open',
      TLSSecurityPolicy: good ? 'Policy-Min-TLS-1-2-PFS-2023-10' : 'Policy-Min-TLS-1-0-2019-07',
    },
    AdvancedSecurityOptions: {
      Enabled: care !== 'open',
      InternalUserDatabaseEnabled: care === 'agency',
      ...(good ? { SAMLOptions: { Enabled: true } } : {}),
    },
    CognitoOptions: { Enabled: false },
    LogPublishingOptions: good
      ? Object.fromEntries(
          ['AUDIT_LOGS', 'ES_APPLICATION_LOGS', 'SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'].map((log) => [
            log,
            {
              Enabled: true,
              CloudWatchLogsLogGroupArn: `arn:aws:logs:${region}:${ACCOUNT}:log-group:/search/${name}`,
            },
          ]),
        )
      : {},
    ServiceSoftwareOptions: { UpdateAvailable: !good },
  };
}

function accessPolicy(care: Domain['care'], arn: string): string {
  const principals = {
    good: { AWS: `arn:aws:iam::${ACCOUNT}:role/shop-search` },
    agency: { AWS: [`arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${AGENCY}:root`] },
    open: '*',
  };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principals[care], Action: 'es:ESHttp*', Resource: `${arn}/*` }],
  });
}

function collection({ name, region, good }: (typeof COLLECTIONS)[number]) {
  const id = uuid(`collection/${name}`).replaceAll('-', '').slice(0, 20);
  return {
    id,
    name,
    arn: `arn:aws:aoss:${region}:${ACCOUNT}:collection/${id}`,
    status: 'ACTIVE',
    kmsKeyArn: good ? `arn:aws:kms:${region}:${ACCOUNT}:key/${uuid(`storage@${region}`)}` : 'auto',
  };
}
