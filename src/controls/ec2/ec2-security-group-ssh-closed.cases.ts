import { cases, denied } from '../case.ts';

const SSH = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 };
const none = { ingressPrefixLists: [] };

export default cases('ec2-security-group-ssh-closed', 'ec2:security-group', [
  { name: 'no rules', verdict: 'pass', facts: { SecurityGroupIngress: [], ...none } },
  {
    name: 'from one office',
    verdict: 'pass',
    reason: /^Closed to the internet: TCP 22\.$/,
    facts: { SecurityGroupIngress: [{ ...SSH, CidrIp: '203.0.113.0/24' }], ...none },
  },
  {
    name: 'from another group',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ ...SSH, SourceSecurityGroupId: 'sg-1' }], ...none },
  },
  {
    name: 'UDP 22 is not SSH',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ ...SSH, IpProtocol: 'udp', CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'open over IPv4',
    verdict: 'fail',
    reason: /^Open to the internet over IPv4: TCP 22; expected: closed\.$/,
    facts: { SecurityGroupIngress: [{ ...SSH, CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'open over IPv6',
    verdict: 'fail',
    reason: /over IPv6/,
    facts: { SecurityGroupIngress: [{ ...SSH, CidrIpv6: '::/0' }], ...none },
  },
  {
    name: 'the internet in two halves, in two rules',
    verdict: 'fail',
    facts: {
      SecurityGroupIngress: [
        { ...SSH, CidrIp: '0.0.0.0/1' },
        { ...SSH, CidrIp: '128.0.0.0/1' },
      ],
      ...none,
    },
  },
  {
    name: 'half the internet is far too much as well',
    verdict: 'fail',
    reason: /a large part of the internet/,
    facts: { SecurityGroupIngress: [{ ...SSH, CidrIp: '0.0.0.0/1' }], ...none },
  },
  {
    name: 'hidden in a range of ports',
    verdict: 'fail',
    facts: {
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 20, ToPort: 30, CidrIp: '0.0.0.0/0' }],
      ...none,
    },
  },
  {
    name: 'all traffic is open',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'TCP by its number',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ ...SSH, IpProtocol: '6', CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'a prefix list holds everybody',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ ...SSH, SourcePrefixListId: 'pl-1' }], ingressPrefixLists: ['pl-1'] },
    others: [{ kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: [{ Cidr: '0.0.0.0/0' }] } }],
  },
  {
    name: 'a prefix list holds an office',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ ...SSH, SourcePrefixListId: 'pl-1' }], ingressPrefixLists: ['pl-1'] },
    others: [{ kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: [{ Cidr: '203.0.113.0/24' }] } }],
  },
  {
    name: 'a prefix list that may not be read',
    verdict: 'unknown',
    reason: /grant ec2:GetManagedPrefixListEntries/,
    facts: { SecurityGroupIngress: [{ ...SSH, SourcePrefixListId: 'pl-1' }], ingressPrefixLists: ['pl-1'] },
    others: [
      { kind: 'ec2:prefix-list', id: 'pl-1', facts: { Entries: denied('ec2:GetManagedPrefixListEntries') } },
    ],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant ec2:DescribeSecurityGroups/,
    facts: {
      SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'),
      ingressPrefixLists: denied('ec2:DescribeSecurityGroups'),
    },
  },
]);
