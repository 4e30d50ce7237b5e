import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const CLUSTER = { facts: { Port: 5439, VpcSecurityGroupIds: ['sg-1'] } };

function group(source: string): Neighbour {
  const from = source.includes(':') ? { CidrIpv6: source } : { CidrIp: source };
  const SecurityGroupIngress = [{ IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, ...from }];
  return { kind: 'ec2:security-group', id: 'sg-1', facts: { SecurityGroupIngress } };
}

export default cases('redshift-cluster-port-closed', 'redshift:cluster', [
  { name: 'from one network', verdict: 'pass', ...CLUSTER, others: [group('10.0.0.0/8')] },
  {
    name: 'from everywhere',
    verdict: 'fail',
    reason: /sg-1 opens .*TCP 5439/,
    ...CLUSTER,
    others: [group('0.0.0.0/0')],
  },
  { name: 'from half of everywhere', verdict: 'fail', ...CLUSTER, others: [group('0.0.0.0/1')] },
  { name: 'from everywhere, over IPv6', verdict: 'fail', ...CLUSTER, others: [group('::/0')] },
  {
    name: 'all traffic',
    verdict: 'fail',
    ...CLUSTER,
    others: [
      {
        kind: 'ec2:security-group',
        id: 'sg-1',
        facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }] },
      },
    ],
  },
  {
    name: 'everywhere, by a prefix list',
    verdict: 'fail',
    ...CLUSTER,
    others: [
      {
        kind: 'ec2:security-group',
        id: 'sg-1',
        facts: {
          SecurityGroupIngress: [
            { IpProtocol: 'tcp', FromPort: 5439, ToPort: 5439, SourcePrefixListId: 'pl-1' },
          ],
        },
      },
      { kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: [{ Cidr: '0.0.0.0/0' }] } },
    ],
  },
  {
    name: 'another port',
    verdict: 'pass',
    facts: { Port: 5440, VpcSecurityGroupIds: ['sg-1'] },
    others: [group('0.0.0.0/0')],
  },
  { name: 'not made yet', verdict: 'not-applicable', facts: { Port: null, VpcSecurityGroupIds: [] } },
  { name: 'a group of another account', verdict: 'unknown', ...CLUSTER },
  {
    name: 'denied',
    verdict: 'unknown',
    ...CLUSTER,
    others: [
      {
        kind: 'ec2:security-group',
        id: 'sg-1',
        facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups') },
      },
    ],
  },
]);
