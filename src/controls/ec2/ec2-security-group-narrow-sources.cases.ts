import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import { cases, denied } from '../case.ts';

const from = (...sources: Partial<SecurityGroupRule>[]) => ({
  SecurityGroupIngress: sources.map((it) => ({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...it })),
});

export default cases('ec2-security-group-narrow-sources', 'ec2:security-group', [
  {
    name: 'groups, an office and a subnet',
    verdict: 'pass',
    facts: from({ SourceSecurityGroupId: 'sg-2' }, { CidrIp: '198.51.100.0/24' }, { CidrIp: '10.1.0.0/16' }),
  },
  {
    name: 'a provider',
    verdict: 'fail',
    reason: /let in 198\.48\.0\.0\/12; expected: a \/24 or smaller/,
    facts: from({ CidrIp: '198.48.0.0/12' }),
  },
  { name: 'all of 10.0.0.0/8', verdict: 'fail', facts: from({ CidrIp: '10.0.0.0/8' }) },
  { name: 'all of 192.168.0.0/16', verdict: 'fail', facts: from({ CidrIp: '192.168.0.0/16' }) },
  { name: 'more than a private range', verdict: 'fail', facts: from({ CidrIp: '172.0.0.0/8' }) },
  { name: 'a large part of 10.0.0.0/8', verdict: 'pass', facts: from({ CidrIp: '10.0.0.0/9' }) },
  {
    name: 'everything is another question',
    verdict: 'pass',
    facts: from({ CidrIp: '0.0.0.0/0' }, { CidrIpv6: '::/0' }),
  },
  { name: 'an office over IPv6', verdict: 'pass', facts: from({ CidrIpv6: '2001:db8:1::/48' }) },
  { name: 'a provider over IPv6', verdict: 'fail', facts: from({ CidrIpv6: '2a05::/16' }) },
  { name: 'local addresses over IPv6', verdict: 'pass', facts: from({ CidrIpv6: 'fd00::/8' }) },
  {
    name: 'as wide as the configuration allows',
    verdict: 'pass',
    facts: from({ CidrIp: '198.51.0.0/16' }),
    settings: { shortestPublicPrefix: 16, shortestIpv6Prefix: 48 },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups') },
  },
]);
