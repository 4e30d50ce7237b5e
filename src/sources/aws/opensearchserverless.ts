import type * as Serverless from '@aws-sdk/client-opensearchserverless';
import { defineRead, must, operation } from './read.ts';
import { told } from './told.ts';

const listCollections = operation<
  Serverless.ListCollectionsCommandInput,
  Serverless.ListCollectionsCommandOutput
>('opensearchserverless', 'ListCollections', ['aoss:ListCollections']);

export const collections = defineRead({
  scope: 'region',
  operations: [listCollections],
  lists: ['opensearch:collection'],
  gives: { 'opensearch:collection': ['name', 'kmsKeyArn'] },
  async *run({ pages }) {
    for await (const page of pages(
      listCollections,
      { maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.collectionSummaries, listCollections, 'collectionSummaries').map((it) => {
        const name = must(it.name, listCollections, 'name');
        return {
          kind: 'opensearch:collection' as const,
          id: must(it.id, listCollections, 'id'),
          arn: it.arn,
          name,
          facts: { name, kmsKeyArn: keyOf(it) },
        };
      });
    }
  },
});

/** `auto` stands for a key that AWS owns. */
function keyOf({ kmsKeyArn }: Serverless.CollectionSummary) {
  const key = told(kmsKeyArn, listCollections, 'kmsKeyArn');
  return key === 'auto' ? null : key;
}

const listSecurityPolicies = operation<
  Serverless.ListSecurityPoliciesCommandInput,
  Serverless.ListSecurityPoliciesCommandOutput
>('opensearchserverless', 'ListSecurityPolicies', ['aoss:ListSecurityPolicies']);

const getSecurityPolicy = operation<
  Serverless.GetSecurityPolicyCommandInput,
  Serverless.GetSecurityPolicyCommandOutput
>('opensearchserverless', 'GetSecurityPolicy', ['aoss:GetSecurityPolicy']);

/** The network policies, which say from where collections can be reached. */
export const networkPolicies = defineRead({
  scope: 'region',
  operations: [listSecurityPolicies],
  lists: ['opensearch:network-policy'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(
      listSecurityPolicies,
      { type: 'network', maxResults: 100 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.securityPolicySummaries, listSecurityPolicies, 'securityPolicySummaries').map((it) => ({
        kind: 'opensearch:network-policy' as const,
        id: must(it.name, listSecurityPolicies, 'name'),
        facts: {},
      }));
    }
  },
});

export const networkPolicyRules = defineRead({
  scope: { each: 'opensearch:network-policy' },
  operations: [getSecurityPolicy],
  gives: { 'opensearch:network-policy': ['publicCollections'] },
  async *run({ parents: [policy], call }) {
    if (policy === undefined) return;
    const answer = await call(getSecurityPolicy, { type: 'network', name: policy.id });
    const document = must(answer.securityPolicyDetail?.policy, getSecurityPolicy, 'policy');
    const { kind, id, region } = policy;
    yield [{ kind, id, region, facts: { publicCollections: publicCollections(document) } }];
  },
});

/** The patterns of collections' names that a network policy opens to every network, dashboards left aside. */
function publicCollections(document: unknown) {
  const rules = Array.isArray(document) ? document.filter(isRecord) : null;
  if (rules === null)
    return told<readonly string[]>(undefined, getSecurityPolicy, 'policy as a list of rules');
  return rules
    .filter((it) => it['AllowFromPublic'] === true)
    .flatMap((it) => (Array.isArray(it['Rules']) ? it['Rules'].filter(isRecord) : []))
    .filter((rule) => rule['ResourceType'] === 'collection')
    .flatMap((rule) => (Array.isArray(rule['Resource']) ? rule['Resource'] : []))
    .flatMap((resource) => (typeof resource === 'string' ? [resource.replace(/^collection\//, '')] : []));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
