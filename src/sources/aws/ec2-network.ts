import type * as EC2 from '@aws-sdk/client-ec2';
import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import { PAGE, nextToken, withToken } from './ec2-pages.ts';
import { defineRead, factsOf, must, operation, tagMap } from './read.ts';
import { told } from './told.ts';

const describeSecurityGroups = operation<
  EC2.DescribeSecurityGroupsCommandInput,
  EC2.DescribeSecurityGroupsCommandOutput
>('ec2', 'DescribeSecurityGroups', ['ec2:DescribeSecurityGroups']);

/** The groups that the account owns, and the prefix lists that their rules refer to. */
export const securityGroups = defineRead({
  scope: 'region',
  operations: [describeSecurityGroups],
  lists: ['ec2:security-group', 'ec2:prefix-list'],
  gives: {
    'ec2:security-group': [
      'GroupName',
      'SecurityGroupIngress',
      'SecurityGroupEgress',
      'ingressPrefixLists',
      'referencedGroups',
      'Tags',
    ],
  },
  async *run({ account, partition, region, pages }) {
    const seen = new Set<string>();
    for await (const page of pages(describeSecurityGroups, PAGE, nextToken, withToken)) {
      const own = must(page.SecurityGroups, describeSecurityGroups, 'SecurityGroups')
        // In a shared VPC the groups of other accounts come too; each is its owner's to judge and to change.
        .filter((group) => must(group.OwnerId, describeSecurityGroups, 'OwnerId') === account)
        .map((group) => securityGroup(group, `arn:${partition}:ec2:${region}:${account}:security-group/`));
      const named = new Set(own.flatMap((group) => group.facts.ingressPrefixLists));
      const lists = [...named].filter((id) => !seen.has(id));
      for (const id of lists) seen.add(id);
      yield [...own, ...lists.map((id) => ({ kind: 'ec2:prefix-list' as const, id, facts: {} }))];
    }
  },
});

function securityGroup(group: EC2.SecurityGroup, arn: string) {
  const id = must(group.GroupId, describeSecurityGroups, 'GroupId');
  const name = must(group.GroupName, describeSecurityGroups, 'GroupName');
  const ingress = must(group.IpPermissions, describeSecurityGroups, 'IpPermissions').flatMap(rules);
  const egress = must(group.IpPermissionsEgress, describeSecurityGroups, 'IpPermissionsEgress').flatMap(
    rules,
  );
  const lists = ingress.flatMap((rule) => rule.SourcePrefixListId ?? []);
  const named = [...ingress, ...egress].flatMap((rule) => rule.SourceSecurityGroupId ?? []);
  return {
    kind: 'ec2:security-group' as const,
    id,
    arn: `${arn}${id}`,
    name,
    facts: {
      GroupName: name,
      SecurityGroupIngress: ingress,
      SecurityGroupEgress: egress,
      ingressPrefixLists: [...new Set(lists)],
      referencedGroups: [...new Set(named)].filter((it) => it !== id),
      Tags: tagMap(group.Tags),
    },
  };
}

/** One rule for each source: EC2 groups the sources that share a protocol and ports. A missing list is an empty one. */
function rules(permission: EC2.IpPermission): SecurityGroupRule[] {
  const { IpProtocol, FromPort, ToPort } = permission;
  const base = {
    IpProtocol: must(IpProtocol, describeSecurityGroups, 'IpProtocol'),
    ...(FromPort === undefined ? {} : { FromPort }),
    ...(ToPort === undefined ? {} : { ToPort }),
  };
  const text = (value: string | undefined, member: string) => must(value, describeSecurityGroups, member);
  return [
    ...(permission.IpRanges ?? []).map((it) => ({ ...base, CidrIp: text(it.CidrIp, 'CidrIp') })),
    ...(permission.Ipv6Ranges ?? []).map((it) => ({ ...base, CidrIpv6: text(it.CidrIpv6, 'CidrIpv6') })),
    ...(permission.PrefixListIds ?? []).map((it) => ({
      ...base,
      SourcePrefixListId: text(it.PrefixListId, 'PrefixListId'),
    })),
    ...(permission.UserIdGroupPairs ?? []).map((it) => ({
      ...base,
      SourceSecurityGroupId: text(it.GroupId, 'GroupId'),
    })),
  ];
}

const getManagedPrefixListEntries = operation<
  EC2.GetManagedPrefixListEntriesCommandInput,
  EC2.GetManagedPrefixListEntriesCommandOutput
>('ec2', 'GetManagedPrefixListEntries', ['ec2:GetManagedPrefixListEntries']);

export const prefixListEntries = defineRead({
  scope: { each: 'ec2:prefix-list' },
  operations: [getManagedPrefixListEntries],
  gives: { 'ec2:prefix-list': ['Entries'] },
  async *run({ parents: [list], pages }) {
    if (list === undefined) return;
    const input = { PrefixListId: list.id, MaxResults: 100 };
    const entries: { Cidr: string }[] = [];
    for await (const page of pages(getManagedPrefixListEntries, input, nextToken, withToken)) {
      for (const entry of must(page.Entries, getManagedPrefixListEntries, 'Entries')) {
        entries.push({ Cidr: must(entry.Cidr, getManagedPrefixListEntries, 'Cidr') });
      }
    }
    yield factsOf(list, { Entries: entries });
  },
});

const describeVpcs = operation<EC2.DescribeVpcsCommandInput, EC2.DescribeVpcsCommandOutput>(
  'ec2',
  'DescribeVpcs',
  ['ec2:DescribeVpcs'],
);

export const vpcs = defineRead({
  scope: 'region',
  operations: [describeVpcs],
  lists: ['ec2:vpc'],
  gives: { 'ec2:vpc': ['isDefault', 'Tags'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(describeVpcs, PAGE, nextToken, withToken)) {
      yield must(page.Vpcs, describeVpcs, 'Vpcs')
        // A VPC that another account shares: only its owner can log or empty it.
        .filter((vpc) => must(vpc.OwnerId, describeVpcs, 'OwnerId') === account)
        .map((vpc) => {
          const id = must(vpc.VpcId, describeVpcs, 'VpcId');
          return {
            kind: 'ec2:vpc' as const,
            id,
            arn: `arn:${partition}:ec2:${region}:${account}:vpc/${id}`,
            facts: { isDefault: told(vpc.IsDefault, describeVpcs, 'IsDefault'), Tags: tagMap(vpc.Tags) },
          };
        });
    }
  },
});

const describeFlowLogs = operation<EC2.DescribeFlowLogsCommandInput, EC2.DescribeFlowLogsCommandOutput>(
  'ec2',
  'DescribeFlowLogs',
  ['ec2:DescribeFlowLogs'],
);

export const flowLogs = defineRead({
  scope: 'region',
  operations: [describeFlowLogs],
  lists: ['ec2:flow-log'],
  gives: {
    'ec2:flow-log': ['ResourceId', 'TrafficType', 'status', 'deliverLogsStatus', 'deliverLogsErrorMessage'],
  },
  async *run({ pages }) {
    for await (const page of pages(describeFlowLogs, PAGE, nextToken, withToken)) {
      yield must(page.FlowLogs, describeFlowLogs, 'FlowLogs').map((log) => ({
        kind: 'ec2:flow-log' as const,
        id: must(log.FlowLogId, describeFlowLogs, 'FlowLogId'),
        facts: {
          ResourceId: must(log.ResourceId, describeFlowLogs, 'ResourceId'),
          TrafficType: log.TrafficType ?? null,
          status: told(log.FlowLogStatus, describeFlowLogs, 'FlowLogStatus'),
          deliverLogsStatus: log.DeliverLogsStatus ?? null,
          deliverLogsErrorMessage: log.DeliverLogsErrorMessage ?? null,
        },
      }));
    }
  },
});

const describeNetworkInterfaces = operation<
  EC2.DescribeNetworkInterfacesCommandInput,
  EC2.DescribeNetworkInterfacesCommandOutput
>('ec2', 'DescribeNetworkInterfaces', ['ec2:DescribeNetworkInterfaces']);

/** Those of services that the account uses come too. */
export const networkInterfaces = defineRead({
  scope: 'region',
  operations: [describeNetworkInterfaces],
  lists: ['ec2:network-interface'],
  gives: {
    'ec2:network-interface': ['VpcId', 'interfaceType', 'GroupSet', 'SourceDestCheck', 'requesterManaged'],
  },
  async *run({ pages }) {
    for await (const page of pages(describeNetworkInterfaces, PAGE, nextToken, withToken)) {
      yield must(page.NetworkInterfaces, describeNetworkInterfaces, 'NetworkInterfaces').map(
        (networkInterface) => ({
          kind: 'ec2:network-interface' as const,
          id: must(networkInterface.NetworkInterfaceId, describeNetworkInterfaces, 'NetworkInterfaceId'),
          facts: {
            VpcId: must(networkInterface.VpcId, describeNetworkInterfaces, 'VpcId'),
            interfaceType: told(networkInterface.InterfaceType, describeNetworkInterfaces, 'InterfaceType'),
            GroupSet: told(
              networkInterface.Groups?.flatMap(({ GroupId }) => GroupId ?? []),
              describeNetworkInterfaces,
              'Groups',
            ),
            SourceDestCheck: told(
              networkInterface.SourceDestCheck,
              describeNetworkInterfaces,
              'SourceDestCheck',
            ),
            requesterManaged: told(
              networkInterface.RequesterManaged,
              describeNetworkInterfaces,
              'RequesterManaged',
            ),
          },
        }),
      );
    }
  },
});

const describeAddresses = operation<EC2.DescribeAddressesCommandInput, EC2.DescribeAddressesCommandOutput>(
  'ec2',
  'DescribeAddresses',
  ['ec2:DescribeAddresses'],
);

/** EC2 gives all addresses in one answer. */
export const addresses = defineRead({
  scope: 'region',
  operations: [describeAddresses],
  lists: ['ec2:address'],
  gives: { 'ec2:address': ['PublicIp', 'associationId', 'serviceManaged', 'Tags'] },
  async *run({ account, partition, region, call }) {
    const answer = await call(describeAddresses, {});
    yield must(answer.Addresses, describeAddresses, 'Addresses').map((address) => {
      const PublicIp = must(address.PublicIp, describeAddresses, 'PublicIp');
      const id = must(address.AllocationId, describeAddresses, 'AllocationId');
      return {
        kind: 'ec2:address' as const,
        id,
        arn: `arn:${partition}:ec2:${region}:${account}:elastic-ip/${id}`,
        facts: {
          PublicIp,
          associationId: address.AssociationId || null,
          serviceManaged: address.ServiceManaged ?? null,
          Tags: tagMap(address.Tags),
        },
      };
    });
  },
});
