import type * as Firewall from '@aws-sdk/client-network-firewall';
import { nextToken, withToken } from './ec2-pages.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const SERVICE = 'network-firewall';
const PAGE = { MaxResults: 100 };

const listFirewalls = operation<Firewall.ListFirewallsCommandInput, Firewall.ListFirewallsCommandOutput>(
  SERVICE,
  'ListFirewalls',
  ['network-firewall:ListFirewalls'],
);

export const firewalls = defineRead({
  scope: 'region',
  operations: [listFirewalls],
  lists: ['networkfirewall:firewall'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listFirewalls, PAGE, nextToken, withToken)) {
      yield must(page.Firewalls, listFirewalls, 'Firewalls').map((it) => ({
        kind: 'networkfirewall:firewall' as const,
        ...named(
          must(it.FirewallName, listFirewalls, 'FirewallName'),
          must(it.FirewallArn, listFirewalls, 'FirewallArn'),
        ),
      }));
    }
  },
});

function named(name: string, arn: string) {
  return { id: name, name, arn, facts: {} };
}

const describeFirewall = operation<
  Firewall.DescribeFirewallCommandInput,
  Firewall.DescribeFirewallCommandOutput
>(SERVICE, 'DescribeFirewall', ['network-firewall:DescribeFirewall']);

export const firewall = defineRead({
  scope: { each: 'networkfirewall:firewall' },
  operations: [describeFirewall],
  gives: { 'networkfirewall:firewall': ['zones', 'DeleteProtection', 'SubnetChangeProtection'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const answer = await call(describeFirewall, { FirewallArn: parent.arn });
    const it = must(answer.Firewall, describeFirewall, 'Firewall');
    // One that hangs on a transit gateway is given zones instead of subnets. Members that are false may be left out.
    const isOnTransitGateway = it.TransitGatewayId !== undefined;
    const places = isOnTransitGateway ? (it.AvailabilityZoneMappings ?? []) : (it.SubnetMappings ?? []);
    const isKept = isOnTransitGateway ? it.AvailabilityZoneChangeProtection : it.SubnetChangeProtection;
    yield factsOf(parent, {
      zones: places.length,
      DeleteProtection: it.DeleteProtection ?? false,
      SubnetChangeProtection: isKept ?? false,
    });
  },
});

const describeLoggingConfiguration = operation<
  Firewall.DescribeLoggingConfigurationCommandInput,
  Firewall.DescribeLoggingConfigurationCommandOutput
>(SERVICE, 'DescribeLoggingConfiguration', ['network-firewall:DescribeLoggingConfiguration']);

/** A firewall that logs nothing has no configuration. */
export const firewallLogging = defineRead({
  scope: { each: 'networkfirewall:firewall' },
  operations: [describeLoggingConfiguration],
  gives: { 'networkfirewall:firewall': ['logTypes'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const op = describeLoggingConfiguration;
    const { LoggingConfiguration: it } = await call(op, { FirewallArn: parent.arn });
    const types = (it?.LogDestinationConfigs ?? []).map(({ LogType }) => must(LogType, op, 'LogType'));
    yield factsOf(parent, { logTypes: [...new Set(types)] });
  },
});

const listFirewallPolicies = operation<
  Firewall.ListFirewallPoliciesCommandInput,
  Firewall.ListFirewallPoliciesCommandOutput
>(SERVICE, 'ListFirewallPolicies', ['network-firewall:ListFirewallPolicies']);

export const firewallPolicies = defineRead({
  scope: 'region',
  operations: [listFirewallPolicies],
  lists: ['networkfirewall:policy'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listFirewallPolicies, PAGE, nextToken, withToken)) {
      yield must(page.FirewallPolicies, listFirewallPolicies, 'FirewallPolicies').map((it) => ({
        kind: 'networkfirewall:policy' as const,
        ...named(must(it.Name, listFirewallPolicies, 'Name'), must(it.Arn, listFirewallPolicies, 'Arn')),
      }));
    }
  },
});

const describeFirewallPolicy = operation<
  Firewall.DescribeFirewallPolicyCommandInput,
  Firewall.DescribeFirewallPolicyCommandOutput
>(SERVICE, 'DescribeFirewallPolicy', ['network-firewall:DescribeFirewallPolicy']);

export const firewallPolicy = defineRead({
  scope: { each: 'networkfirewall:policy' },
  operations: [describeFirewallPolicy],
  gives: {
    'networkfirewall:policy': ['ruleGroups', 'StatelessDefaultActions', 'StatelessFragmentDefaultActions'],
  },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const op = describeFirewallPolicy;
    const it = must((await call(op, { FirewallPolicyArn: parent.arn })).FirewallPolicy, op, 'FirewallPolicy');
    const groups = [...(it.StatelessRuleGroupReferences ?? []), ...(it.StatefulRuleGroupReferences ?? [])];
    yield factsOf(parent, {
      ruleGroups: groups.map(({ ResourceArn }) => must(ResourceArn, op, 'ResourceArn')),
      StatelessDefaultActions: must(it.StatelessDefaultActions, op, 'StatelessDefaultActions'),
      StatelessFragmentDefaultActions: must(
        it.StatelessFragmentDefaultActions,
        op,
        'StatelessFragmentDefaultActions',
      ),
    });
  },
});

const listRuleGroups = operation<Firewall.ListRuleGroupsCommandInput, Firewall.ListRuleGroupsCommandOutput>(
  SERVICE,
  'ListRuleGroups',
  ['network-firewall:ListRuleGroups'],
);

/** The account's own stateless groups: of the stateful ones nothing is asked. */
const STATELESS = { Scope: 'ACCOUNT', Type: 'STATELESS' } as const;

export const statelessRuleGroups = defineRead({
  scope: 'region',
  operations: [listRuleGroups],
  lists: ['networkfirewall:stateless-rule-group'],
  gives: {},
  async *run({ pages }) {
    for await (const page of pages(listRuleGroups, { ...PAGE, ...STATELESS }, nextToken, withToken)) {
      yield must(page.RuleGroups, listRuleGroups, 'RuleGroups').map((it) => ({
        kind: 'networkfirewall:stateless-rule-group' as const,
        ...named(must(it.Name, listRuleGroups, 'Name'), must(it.Arn, listRuleGroups, 'Arn')),
      }));
    }
  },
});

const describeRuleGroup = operation<
  Firewall.DescribeRuleGroupCommandInput,
  Firewall.DescribeRuleGroupCommandOutput
>(SERVICE, 'DescribeRuleGroup', ['network-firewall:DescribeRuleGroup']);

export const statelessRuleGroup = defineRead({
  scope: { each: 'networkfirewall:stateless-rule-group' },
  operations: [describeRuleGroup],
  gives: { 'networkfirewall:stateless-rule-group': ['ruleCount'] },
  async *run({ parents: [parent], call }) {
    if (parent === undefined) return;
    const { RuleGroup: group } = await call(describeRuleGroup, { RuleGroupArn: parent.arn });
    const source = must(
      group?.RulesSource?.StatelessRulesAndCustomActions,
      describeRuleGroup,
      'StatelessRulesAndCustomActions',
    );
    yield factsOf(parent, {
      ruleCount: must(source.StatelessRules, describeRuleGroup, 'StatelessRules').length,
    });
  },
});
