import type * as Waf from '@aws-sdk/client-wafv2';
import type { WafRule } from '../../model/kinds/wafv2.ts';
import type { ReadContext } from './read.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const listWebAcls = operation<Waf.ListWebACLsCommandInput, Waf.ListWebACLsCommandOutput>(
  'wafv2',
  'ListWebACLs',
  ['wafv2:ListWebACLs'],
);

/** CloudFront's ACLs live in this region. https://docs.aws.amazon.com/waf/latest/APIReference/API_ListWebACLs.html */
const CLOUDFRONT_REGION = 'us-east-1';

function scopesIn(region: string): readonly Waf.Scope[] {
  return region === CLOUDFRONT_REGION ? ['REGIONAL', 'CLOUDFRONT'] : ['REGIONAL'];
}

const nextMarker = (output: { readonly NextMarker?: string | undefined }) => output.NextMarker;
const withMarker = (NextMarker: string) => ({ NextMarker });

export const webAcls = defineRead({
  scope: 'region',
  operations: [listWebAcls],
  lists: ['wafv2:web-acl'],
  gives: { 'wafv2:web-acl': ['Name', 'Scope'] },
  async *run({ region, pages }) {
    for (const Scope of scopesIn(region)) {
      for await (const page of pages(listWebAcls, { Scope, Limit: 100 }, nextMarker, withMarker)) {
        yield must(page.WebACLs, listWebAcls, 'WebACLs').map((acl) => {
          const Name = must(acl.Name, listWebAcls, 'Name');
          return {
            kind: 'wafv2:web-acl' as const,
            id: must(acl.Id, listWebAcls, 'Id'),
            arn: must(acl.ARN, listWebAcls, 'ARN'),
            name: Name,
            facts: { Name, Scope },
          };
        });
      }
    }
  },
});

const getWebAcl = operation<Waf.GetWebACLCommandInput, Waf.GetWebACLCommandOutput>('wafv2', 'GetWebACL', [
  'wafv2:GetWebACL',
]);

export const webAcl = defineRead({
  scope: { each: 'wafv2:web-acl' },
  uses: ['Name', 'Scope'],
  operations: [getWebAcl],
  gives: { 'wafv2:web-acl': ['Rules', 'metricsEnabled'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const input = {
      Id: parent.id,
      Name: String(parent.facts['Name']),
      // The engine calls this only with a scope that the listing gave.
      Scope: parent.facts['Scope'] as Waf.Scope,
    };
    const acl = must((await call(getWebAcl, input)).WebACL, getWebAcl, 'WebACL');
    const rules = [
      ...(acl.PreProcessFirewallManagerRuleGroups ?? []),
      ...(acl.Rules ?? []),
      ...(acl.PostProcessFirewallManagerRuleGroups ?? []),
    ];
    yield factsOf(parent, {
      Rules: rules.map(rule),
      metricsEnabled: metricsOf(acl.VisibilityConfig),
    });
  },
});

function rule(it: Waf.Rule | Waf.FirewallManagerRuleGroup): WafRule {
  return {
    Name: must(it.Name, getWebAcl, 'Name'),
    CloudWatchMetricsEnabled: metricsOf(it.VisibilityConfig),
  };
}

function metricsOf(config: Waf.VisibilityConfig | undefined): boolean {
  return must(config?.CloudWatchMetricsEnabled, getWebAcl, 'CloudWatchMetricsEnabled');
}

const listResources = operation<
  Waf.ListResourcesForWebACLCommandInput,
  Waf.ListResourcesForWebACLCommandOutput
>('wafv2', 'ListResourcesForWebACL', ['wafv2:ListResourcesForWebACL']);

/** One call for each ACL, rather than for each load balancer: of these there are more. AWS allows one a second of either. */
export const webAclLoadBalancers = defineRead({
  scope: { each: 'wafv2:web-acl' },
  uses: ['Scope'],
  operations: [listResources],
  gives: { 'wafv2:web-acl': ['loadBalancers'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const isRegional = parent.facts['Scope'] === 'REGIONAL';
    yield factsOf(parent, { loadBalancers: isRegional ? await loadBalancersOf(parent.arn, call) : [] });
  },
});

async function loadBalancersOf(
  arn: string | undefined,
  call: ReadContext['call'],
): Promise<readonly string[]> {
  const input = { WebACLArn: arn, ResourceType: 'APPLICATION_LOAD_BALANCER' as const };
  return must((await call(listResources, input)).ResourceArns, listResources, 'ResourceArns');
}

const getWebAclForResource = operation<
  Waf.GetWebACLForResourceCommandInput,
  Waf.GetWebACLForResourceCommandOutput
>('wafv2', 'GetWebACLForResource', ['wafv2:GetWebACLForResource', 'cognito-idp:GetWebACLForResource']);

/** Of user pools there are few, fewer than ACLs. */
export const userPoolWebAcl = defineRead({
  scope: { each: 'cognito:user-pool' },
  operations: [getWebAclForResource],
  gives: { 'cognito:user-pool': ['webAcl'] },
  async *run({ parents: [pool], call }) {
    if (pool === undefined) return;
    const { WebACL: acl } = await call(getWebAclForResource, { ResourceArn: pool.arn });
    // Left out where there is none: https://docs.aws.amazon.com/waf/latest/APIReference/API_GetWebACLForResource.html
    const webAcl = acl ? must(acl.ARN, getWebAclForResource, 'ARN') : null;
    yield factsOf(pool, { webAcl });
  },
});

const listLoggingConfigurations = operation<
  Waf.ListLoggingConfigurationsCommandInput,
  Waf.ListLoggingConfigurationsCommandOutput
>('wafv2', 'ListLoggingConfigurations', ['wafv2:ListLoggingConfigurations']);

export const wafLogging = defineRead({
  scope: 'region',
  operations: [listLoggingConfigurations],
  lists: ['wafv2:logging-configuration'],
  gives: { 'wafv2:logging-configuration': ['ResourceArn', 'LogDestinationConfigs'] },
  async *run({ region, pages }) {
    const op = listLoggingConfigurations;
    for (const Scope of scopesIn(region)) {
      for await (const page of pages(op, { Scope, Limit: 100 }, nextMarker, withMarker)) {
        yield must(page.LoggingConfigurations, op, 'LoggingConfigurations').map((it) => {
          const ResourceArn = must(it.ResourceArn, op, 'ResourceArn');
          return {
            kind: 'wafv2:logging-configuration' as const,
            id: ResourceArn,
            facts: {
              ResourceArn,
              LogDestinationConfigs: must(it.LogDestinationConfigs, op, 'LogDestinationConfigs'),
            },
          };
        });
      }
    }
  },
});
