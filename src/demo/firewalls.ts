import type { StubAnswer, StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import { ACCOUNT, hexId, uuid } from './company.ts';
import { BALANCERS, balancerArn } from './balancers.ts';
import type { Region } from './company.ts';
import { here, subnetId } from './networks.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';
import { poolId } from './sign-in.ts';

interface WebAcl {
  readonly name: string;
  readonly id: string;
  readonly region: Region;
  readonly scope: 'REGIONAL' | 'CLOUDFRONT';
  readonly rules: readonly (readonly [name: string, metrics: boolean])[];
  readonly logged: boolean;
  readonly balancers: readonly string[];
  /** User pools of Cognito. */
  readonly pools?: readonly string[];
}

const MANAGED = [
  ['AWS-AWSManagedRulesCommonRuleSet', true],
  ['AWS-AWSManagedRulesKnownBadInputsRuleSet', true],
] as const;

const WEB_ACLS: readonly WebAcl[] = [
  {
    name: 'shop',
    id: uuid('shop-waf'),
    region: 'us-east-1',
    scope: 'CLOUDFRONT',
    rules: MANAGED,
    logged: true,
    balancers: [],
  },
  {
    name: 'apis',
    id: uuid('apis-waf'),
    region: 'eu-west-1',
    scope: 'REGIONAL',
    rules: [...MANAGED, ['partner-rate', false]],
    logged: true,
    balancers: ['shop', 'checkout-api'],
    pools: ['customers'],
  },
  {
    name: 'erp-someday',
    id: uuid('erp-waf'),
    region: 'eu-central-1',
    scope: 'REGIONAL',
    rules: [],
    logged: false,
    balancers: [],
  },
];

interface Firewall {
  readonly name: string;
  readonly region: Region;
  readonly network: string;
  readonly zones: readonly string[];
  readonly kept: boolean;
  readonly logs: readonly string[];
  readonly ruleGroups: readonly string[];
  readonly otherwise: string;
}

const FIREWALLS: readonly Firewall[] = [
  {
    name: 'egress',
    region: 'eu-west-1',
    network: 'production',
    zones: ['a', 'b'],
    kept: true,
    logs: ['ALERT', 'FLOW'],
    ruleGroups: ['known-ports'],
    otherwise: 'aws:forward_to_sfe',
  },
  {
    name: 'erp-edge',
    region: 'eu-central-1',
    network: 'erp',
    zones: ['a'],
    kept: false,
    logs: [],
    ruleGroups: [],
    otherwise: 'aws:pass',
  },
];

/** Stateless groups, with how many rules each has. */
const RULE_GROUPS = [
  { name: 'known-ports', region: 'eu-west-1', rules: 2 },
  { name: 'to-be-filled', region: 'eu-central-1', rules: 0 },
] as const;

/** Firewalls for web requests and for networks. The shop never subscribed to Shield Advanced. */
export function firewalls(): Responders {
  return {
    'wafv2:ListWebACLs': (call) =>
      marked(
        call,
        'WebACLs',
        aclsIn(call).map(({ name, id, ...it }) => ({ Name: name, Id: id, ARN: aclArn({ name, id, ...it }) })),
      ),
    'wafv2:GetWebACL': (call) => {
      const it = WEB_ACLS.find(({ id }) => id === text(call, 'Id'));
      if (it === undefined) return refuse('WAFNonexistentItemException', 'The resource does not exist');
      return ok({ WebACL: webAcl(it), LockToken: uuid('lock') });
    },
    'wafv2:ListResourcesForWebACL': (call) => {
      const it = WEB_ACLS.find((acl) => aclArn(acl) === text(call, 'WebACLArn'));
      const fronted = BALANCERS.filter(({ name }) => it?.balancers.includes(name) === true);
      return ok({ ResourceArns: fronted.map(balancerArn) });
    },
    'wafv2:GetWebACLForResource': (call) => {
      const it = WEB_ACLS.find(({ pools = [] }) =>
        pools.some((name) => text(call, 'ResourceArn').endsWith(poolId(name))),
      );
      return ok(it === undefined ? {} : { WebACL: webAcl(it) });
    },
    'wafv2:ListLoggingConfigurations': (call) =>
      marked(
        call,
        'LoggingConfigurations',
        aclsIn(call)
          .filter(({ logged }) => logged)
          .map((it) => ({
            ResourceArn: aclArn(it),
            LogDestinationConfigs: [`arn:aws:logs:${it.region}:${ACCOUNT}:log-group:aws-waf-logs-${it.name}`],
          })),
      ),
    'network-firewall:ListFirewalls': listing('Firewalls', (call) =>
      here(FIREWALLS)(call).map((it) => ({ FirewallName: it.name, FirewallArn: arn(it, 'firewall') })),
    ),
    'network-firewall:DescribeFirewall': (call) =>
      found(call, 'FirewallArn', 'firewall', (it) => ({ Firewall: firewall(it) })),
    'network-firewall:DescribeLoggingConfiguration': (call) =>
      found(call, 'FirewallArn', 'firewall', (it) => ({
        FirewallArn: arn(it, 'firewall'),
        LoggingConfiguration: {
          LogDestinationConfigs: it.logs.map((LogType) => ({
            LogType,
            LogDestinationType: 'CloudWatchLogs',
            LogDestination: { logGroup: `/firewall/${it.name}` },
          })),
        },
      })),
    'network-firewall:ListFirewallPolicies': listing('FirewallPolicies', (call) =>
      here(FIREWALLS)(call).map((it) => ({ Name: it.name, Arn: arn(it, 'firewall-policy') })),
    ),
    'network-firewall:DescribeFirewallPolicy': (call) =>
      found(call, 'FirewallPolicyArn', 'firewall-policy', (it) => ({ FirewallPolicy: policy(it) })),
    'network-firewall:ListRuleGroups': listing('RuleGroups', (call) =>
      here(RULE_GROUPS)(call).map((it) => ({ Name: it.name, Arn: arn(it, 'stateless-rulegroup') })),
    ),
    'network-firewall:DescribeRuleGroup': (call) => {
      const it = RULE_GROUPS.find(
        (group) => arn(group, 'stateless-rulegroup') === text(call, 'RuleGroupArn'),
      );
      return it === undefined ? missing() : ok(ruleGroup(it));
    },
    'global-accelerator:ListAccelerators': listing('Accelerators', () => [
      accelerator('shop'),
      accelerator('press'),
    ]),
    'shield:GetSubscriptionState': () => ok({ SubscriptionState: 'INACTIVE' }),
    'shield:DescribeEmergencyContactSettings': unsubscribed,
    'shield:ListProtections': unsubscribed,
  };
}

function accelerator(Name: string) {
  const address = (at: number) => `75.2.${Name.length}.${at}`;
  return {
    AcceleratorArn: `arn:aws:globalaccelerator::${ACCOUNT}:accelerator/${uuid(`accelerator-${Name}`)}`,
    Name,
    IpAddressType: 'IPV4',
    Enabled: Name !== 'press',
    IpSets: [{ IpFamily: 'IPv4', IpAddresses: [address(10), address(11)], IpAddressFamily: 'IPv4' }],
    Status: 'DEPLOYED',
  };
}

const unsubscribed = (): StubAnswer =>
  refuse('ResourceNotFoundException', 'The subscription does not exist.');
const missing = (): StubAnswer => refuse('ResourceNotFoundException', 'The resource does not exist.');

function marked(call: StubCall, items: string, list: readonly object[]): StubAnswer {
  return nextTokenPage(call, list, 100, { items, size: 'Limit', token: 'NextMarker' });
}

const aclsIn = (call: StubCall): readonly WebAcl[] =>
  here(WEB_ACLS)(call).filter(({ scope }) => scope === text(call, 'Scope'));

function aclArn({ name, id, region, scope }: Pick<WebAcl, 'name' | 'id' | 'region' | 'scope'>): string {
  const where = scope === 'CLOUDFRONT' ? 'global' : 'regional';
  return `arn:aws:wafv2:${region}:${ACCOUNT}:${where}/webacl/${name}/${id}`;
}

function visibility(MetricName: string, CloudWatchMetricsEnabled: boolean) {
  return { MetricName, CloudWatchMetricsEnabled, SampledRequestsEnabled: CloudWatchMetricsEnabled };
}

function webAcl(it: WebAcl) {
  return {
    Name: it.name,
    Id: it.id,
    ARN: aclArn(it),
    DefaultAction: { Allow: {} },
    Rules: it.rules.map(([Name, metrics], Priority) => ({
      Name,
      Priority,
      VisibilityConfig: visibility(Name, metrics),
    })),
    VisibilityConfig: visibility(it.name, true),
    Capacity: 900,
  };
}

function arn({ name, region }: { readonly name: string; readonly region: string }, type: string): string {
  return `arn:aws:network-firewall:${region}:${ACCOUNT}:${type}/${name}`;
}

function found(call: StubCall, member: string, type: string, answer: (it: Firewall) => object): StubAnswer {
  const it = FIREWALLS.find((firewall) => arn(firewall, type) === text(call, member));
  return it === undefined ? missing() : ok(answer(it));
}

function firewall(it: Firewall) {
  const place = { region: it.region, name: it.network };
  return {
    FirewallName: it.name,
    FirewallArn: arn(it, 'firewall'),
    FirewallPolicyArn: arn(it, 'firewall-policy'),
    FirewallId: uuid(it.name),
    VpcId: hexId('vpc', `${it.region}/${it.network}`),
    SubnetMappings: it.zones.map((zone) => ({ SubnetId: subnetId(place, `public-${zone}`) })),
    DeleteProtection: it.kept,
    SubnetChangeProtection: it.kept,
    FirewallPolicyChangeProtection: it.kept,
  };
}

function policy(it: Firewall) {
  return {
    StatelessRuleGroupReferences: it.ruleGroups.map((name, at) => ({
      ResourceArn: arn({ name, region: it.region }, 'stateless-rulegroup'),
      Priority: at + 1,
    })),
    StatelessDefaultActions: [it.otherwise],
    StatelessFragmentDefaultActions: [it.otherwise],
  };
}

function ruleGroup({ name, region, rules }: (typeof RULE_GROUPS)[number]) {
  return {
    UpdateToken: uuid(`token of ${name}`),
    RuleGroupResponse: {
      RuleGroupName: name,
      RuleGroupArn: arn({ name, region }, 'stateless-rulegroup'),
      RuleGroupId: uuid(name),
    },
    RuleGroup: {
      RulesSource: {
        StatelessRulesAndCustomActions: {
          StatelessRules: Array.from({ length: rules }, (_, at) => ({
            Priority: at + 1,
            RuleDefinition: { MatchAttributes: {}, Actions: ['aws:forward_to_sfe'] },
          })),
        },
      },
    },
  };
}
