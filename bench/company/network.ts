import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, idOf, joined, lazy, mix, oneIn, tagsOf } from './world.ts';

/** AWS's own first VPC stands before the company's; so does its security group. */
export const DEFAULT_VPC = 900_000;

export function vpcId(region: string, at: number): string {
  return idOf('vpc', region, at);
}

export function groupId(region: string, at: number): string {
  return idOf('sg', region, at);
}

export function network(sizes: Sizes): Responders {
  return {
    'ec2:DescribeVpcs': (call) => {
      const own = lazy(sizes.in('vpc', call.region), (at) => vpc(call.region, at));
      return nextTokenPage(call, joined([vpc(call.region, DEFAULT_VPC)], own), 1_000, { items: 'Vpcs' });
    },
    'ec2:DescribeFlowLogs': (call) =>
      nextTokenPage(
        call,
        lazy(sizes.in('vpc', call.region), (at) => flowLog(call.region, at)),
        1_000,
        { items: 'FlowLogs' },
      ),
    'ec2:DescribeSecurityGroups': (call) => {
      const own = lazy(sizes.in('securityGroup', call.region), (at) => group(call.region, at, sizes));
      return nextTokenPage(call, joined([group(call.region, DEFAULT_VPC, sizes)], own), 1_000, {
        items: 'SecurityGroups',
      });
    },
    'ec2:GetManagedPrefixListEntries': (call) =>
      nextTokenPage(
        call,
        lazy(40, (at) => ({ Cidr: `10.${at}.0.0/16`, Description: `site ${at}` })),
        100,
        { items: 'Entries' },
      ),
  };
}

function vpc(region: string, at: number) {
  return {
    VpcId: vpcId(region, at),
    CidrBlock: at === DEFAULT_VPC ? '172.31.0.0/16' : `10.${at}.0.0/16`,
    DhcpOptionsId: idOf('dopt', region, 0),
    InstanceTenancy: 'default',
    IsDefault: at === DEFAULT_VPC,
    State: 'available',
    OwnerId: ACCOUNT,
    CidrBlockAssociationSet: [
      {
        AssociationId: idOf('vpc-cidr-assoc', region, at),
        CidrBlock: `10.${at}.0.0/16`,
        CidrBlockState: { State: 'associated' },
      },
    ],
    Tags: at === DEFAULT_VPC ? [] : tagsOf(`network-${at}`),
  };
}

function flowLog(region: string, at: number) {
  return {
    FlowLogId: idOf('fl', region, at),
    ResourceId: vpcId(region, at),
    TrafficType: 'ALL',
    FlowLogStatus: 'ACTIVE',
    DeliverLogsStatus: 'SUCCESS',
    LogDestinationType: 's3',
    LogDestination: 'arn:aws:s3:::bench-data-000000',
    CreationTime: daysAgo(700),
    MaxAggregationInterval: 600,
    Tags: tagsOf(`flow-${at}`),
  };
}

function group(region: string, at: number, sizes: Sizes) {
  const isDefault = at === DEFAULT_VPC;
  const rules = isDefault ? 0 : 2 + (mix(at, 30) % 6);
  return {
    GroupId: groupId(region, at),
    GroupName: isDefault ? 'default' : `application-${at}`,
    Description: isDefault ? 'default VPC security group' : `What application ${at} takes in`,
    VpcId: vpcId(region, isDefault ? at : at % Math.max(1, sizes.in('vpc', region))),
    OwnerId: ACCOUNT,
    SecurityGroupArn: `arn:aws:ec2:${region}:${ACCOUNT}:security-group/${groupId(region, at)}`,
    IpPermissions: Array.from({ length: rules }, (_, index) => permission(region, at, index, sizes)),
    IpPermissionsEgress: [
      {
        IpProtocol: '-1',
        IpRanges: [{ CidrIp: '0.0.0.0/0' }],
        Ipv6Ranges: [],
        PrefixListIds: [],
        UserIdGroupPairs: [],
      },
    ],
    Tags: isDefault ? [] : tagsOf(`application-${at}`),
  };
}

function permission(region: string, at: number, index: number, sizes: Sizes) {
  const port = [22, 80, 443, 3306, 5432, 6379, 8080, 9200][(at + index) % 8] ?? 443;
  const lists = sizes.in('prefixList', region);
  return {
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    IpRanges: [
      {
        CidrIp: oneIn(10, at, 31 + index) ? '0.0.0.0/0' : `10.${at % 200}.0.0/16`,
        Description: `rule ${index}`,
      },
    ],
    Ipv6Ranges: [],
    PrefixListIds:
      lists > 0 && oneIn(6, at, 40 + index) ? [{ PrefixListId: idOf('pl', region, at % lists) }] : [],
    UserIdGroupPairs: index === 0 ? [{ GroupId: groupId(region, at), UserId: ACCOUNT }] : [],
  };
}
