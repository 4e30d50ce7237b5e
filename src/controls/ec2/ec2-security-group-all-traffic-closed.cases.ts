import { cases, denied } from '../case.ts';

const none = { ingressPrefixLists: [] };

export default cases('ec2-security-group-all-traffic-closed', 'ec2:security-group', [
  {
    name: 'single ports',
    verdict: 'pass',
    facts: {
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: '0.0.0.0/0' },
        { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' },
      ],
      ...none,
    },
  },
  {
    name: 'all traffic from the group itself',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' }], ...none },
  },
  {
    name: 'all protocols',
    verdict: 'fail',
    reason: /all protocols and ports/,
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'all protocols over IPv6',
    verdict: 'fail',
    reason: /over IPv6: all protocols and ports/,
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }], ...none },
  },
  {
    name: 'all TCP ports',
    verdict: 'fail',
    reason: /all TCP ports/,
    facts: {
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' }],
      ...none,
    },
  },
  {
    name: 'all UDP ports in two rules',
    verdict: 'fail',
    reason: /all UDP ports/,
    facts: {
      SecurityGroupIngress: [
        { IpProtocol: 'udp', FromPort: 1, ToPort: 30000, CidrIp: '0.0.0.0/0' },
        { IpProtocol: 'udp', FromPort: 30001, ToPort: 65535, CidrIp: '0.0.0.0/0' },
      ],
      ...none,
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'), ...none },
  },
]);
