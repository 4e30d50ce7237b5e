import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ DomainName: `d${at}` }));

const domain = (DomainName: string, more: object = {}) => ({
  DomainId: `111122223333/${DomainName}`,
  DomainName,
  ARN: `arn:aws:es:eu-west-1:111122223333:domain/${DomainName}`,
  EngineVersion: 'OpenSearch_2.19',
  ClusterConfig: { InstanceCount: 1, DedicatedMasterEnabled: false },
  ...more,
});

function asked(input: Readonly<Record<string, unknown>>): readonly string[] {
  const list = input['DomainNames'];
  return Array.isArray(list) ? list.map(String) : [];
}

describe('domains', () => {
  it('are described five at a time', async () => {
    const { facts, calls } = await readFacts('opensearch:domain', ['EngineVersion'], {
      ListDomainNames: () => ({ DomainNames: names(7) }),
      DescribeDomains: ({ input }) => ({ DomainStatusList: asked(input).map((name) => domain(name)) }),
    });
    expect(Object.keys(facts)).toHaveLength(7);
    const sizes = calls
      .filter((it) => it.operation === 'DescribeDomains')
      .map(({ input }) => asked(input).length);
    expect(sizes.toSorted((a, b) => a - b)).toEqual([2, 5]);
  });

  it('that the answer leaves out are unknown, and the others stand', async () => {
    const { facts } = await readFacts('opensearch:domain', ['EngineVersion'], {
      ListDomainNames: () => ({ DomainNames: names(2) }),
      DescribeDomains: () => ({ DomainStatusList: [domain('d1')] }),
    });
    expect(facts).toMatchObject({
      d0: { EngineVersion: { unknown: { kind: 'unparsable' } } },
      d1: { EngineVersion: 'OpenSearch_2.19' },
    });
  });

  it('have no policy and no VPC where these are left out, and unknown settings where AWS always tells them', async () => {
    const { facts } = await readFacts(
      'opensearch:domain',
      ['AccessPolicies', 'VPCOptions', 'publishedLogs', 'DomainEndpointOptions', 'ClusterConfig'],
      {
        ListDomainNames: () => ({ DomainNames: names(1) }),
        DescribeDomains: () => ({
          DomainStatusList: [
            domain('d0', { AccessPolicies: '', DomainEndpointOptions: { EnforceHTTPS: true } }),
          ],
        }),
      },
    );
    expect(facts['d0']).toMatchObject({
      AccessPolicies: null,
      VPCOptions: null,
      publishedLogs: [],
      DomainEndpointOptions: { unknown: { kind: 'unparsable' } },
      ClusterConfig: { InstanceCount: 1, ZoneAwarenessEnabled: false, DedicatedMasterCount: 0 },
    });
  });

  it('publish the logs that are enabled', async () => {
    const { facts } = await readFacts('opensearch:domain', ['publishedLogs'], {
      ListDomainNames: () => ({ DomainNames: names(1) }),
      DescribeDomains: () => ({
        DomainStatusList: [
          domain('d0', {
            LogPublishingOptions: { AUDIT_LOGS: { Enabled: true }, SEARCH_SLOW_LOGS: { Enabled: false } },
          }),
        ],
      }),
    });
    expect(facts['d0']?.['publishedLogs']).toEqual(['AUDIT_LOGS']);
  });
});

describe('network policies of OpenSearch Serverless', () => {
  const read = (policy: unknown) =>
    readFacts('opensearch:network-policy', ['publicCollections'], {
      ListSecurityPolicies: () => ({ securityPolicySummaries: [{ name: 'rules', type: 'network' }] }),
      GetSecurityPolicy: () => ({ securityPolicyDetail: { name: 'rules', policy } }),
    });

  it('open collections to everybody, or dashboards only', async () => {
    const { facts } = await read([
      {
        AllowFromPublic: true,
        Rules: [
          { ResourceType: 'collection', Resource: ['collection/shop*', 'collection/blog'] },
          { ResourceType: 'dashboard', Resource: ['collection/figures'] },
        ],
      },
      { AllowFromPublic: false, Rules: [{ ResourceType: 'collection', Resource: ['collection/staff'] }] },
    ]);
    expect(facts['rules']).toEqual({ publicCollections: ['shop*', 'blog'] });
  });

  it('are unknown where the document is none', async () => {
    const { facts } = await read({ AllowFromPublic: true });
    expect(facts['rules']?.['publicCollections']).toMatchObject({ unknown: { kind: 'unparsable' } });
  });
});
