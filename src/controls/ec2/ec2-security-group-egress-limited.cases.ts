import type { SecurityGroupRule } from '../../model/kinds/ec2.ts';
import { cases, denied } from '../case.ts';

const out = (...SecurityGroupEgress: SecurityGroupRule[]) => ({ GroupName: 'web', SecurityGroupEgress });
const all = (source: Partial<SecurityGroupRule>): SecurityGroupRule => ({ IpProtocol: '-1', ...source });

export default cases('ec2-security-group-egress-limited', 'ec2:security-group', [
  {
    name: 'HTTPS out, and all to one group',
    verdict: 'pass',
    facts: out(
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' },
      all({ SourceSecurityGroupId: 'sg-2' }),
    ),
  },
  { name: 'nothing out', verdict: 'pass', facts: out() },
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    reason: /over IPv4; expected/,
    facts: out(all({ CidrIp: '0.0.0.0/0' })),
  },
  {
    name: 'as AWS makes it in a VPC with IPv6',
    verdict: 'fail',
    reason: /IPv4 and IPv6/,
    facts: out(all({ CidrIp: '0.0.0.0/0' }), all({ CidrIpv6: '::/0' })),
  },
  { name: 'all within', verdict: 'pass', facts: out(all({ CidrIp: '10.0.0.0/8' })) },
  {
    name: 'the default group',
    verdict: 'not-applicable',
    facts: { ...out(all({ CidrIp: '0.0.0.0/0' })), GroupName: 'default' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { GroupName: 'web', SecurityGroupEgress: denied('ec2:DescribeSecurityGroups') },
  },
]);
