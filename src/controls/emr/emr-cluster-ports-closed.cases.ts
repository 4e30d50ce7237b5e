import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

type Rule = {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly SourcePrefixListId?: string;
};

const group = (id: string, ...SecurityGroupIngress: readonly Rule[]): Neighbour => ({
  kind: 'ec2:security-group',
  id,
  facts: { SecurityGroupIngress },
});
const tcp = (port: number, source: object): Rule => ({
  IpProtocol: 'tcp',
  FromPort: port,
  ToPort: port,
  ...source,
});
const cluster = (address: string | null, ...primarySecurityGroups: readonly string[]) => ({
  facts: {
    primaryNodes: [{ Ec2InstanceId: 'i-1', PublicIpAddress: address }],
    primarySecurityGroups,
  },
});
const PUBLIC = '203.0.113.7';
const EVERYBODY = { CidrIp: '0.0.0.0/0' };

export default cases('emr-cluster-ports-closed', 'emr:cluster', [
  {
    name: 'closed',
    verdict: 'pass',
    ...cluster(PUBLIC, 'sg-1'),
    others: [group('sg-1', tcp(22, { CidrIp: '198.51.100.0/24' }))],
  },
  {
    name: 'a page of Hadoop',
    verdict: 'fail',
    reason: /sg-1 opens TCP 8088/,
    ...cluster(PUBLIC, 'sg-1'),
    others: [group('sg-1', tcp(8088, EVERYBODY))],
  },
  {
    name: 'by IPv6',
    verdict: 'fail',
    ...cluster(PUBLIC, 'sg-1'),
    others: [group('sg-1', tcp(22, { CidrIpv6: '::/0' }))],
  },
  {
    name: 'everything, in the second group',
    verdict: 'fail',
    reason: /sg-2 opens everything/,
    ...cluster(PUBLIC, 'sg-1', 'sg-2'),
    others: [group('sg-1'), group('sg-2', { IpProtocol: '-1', ...EVERYBODY })],
  },
  {
    name: 'open, but no way leads there',
    verdict: 'pass',
    reason: /No primary node has a public address/,
    ...cluster(null, 'sg-1'),
    others: [group('sg-1', tcp(8088, EVERYBODY))],
  },
  {
    name: 'by a prefix list',
    verdict: 'fail',
    ...cluster(PUBLIC, 'sg-1'),
    others: [
      group('sg-1', tcp(8088, { SourcePrefixListId: 'pl-1' })),
      { kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: [{ Cidr: '0.0.0.0/0' }] } },
    ],
  },
  { name: 'a group that was not found', verdict: 'unknown', ...cluster(PUBLIC, 'sg-9') },
  {
    name: 'still starting',
    verdict: 'not-applicable',
    facts: { primaryNodes: [], primarySecurityGroups: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { primaryNodes: denied('elasticmapreduce:ListInstances'), primarySecurityGroups: [] },
  },
]);
