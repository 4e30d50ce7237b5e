import { cases, denied } from '../case.ts';

const RDP = { IpProtocol: 'tcp', FromPort: 3389, ToPort: 3389 };
const none = { ingressPrefixLists: [] };

export default cases('ec2-security-group-rdp-closed', 'ec2:security-group', [
  {
    name: 'from inside',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ ...RDP, CidrIp: '10.0.0.0/8' }], ...none },
  },
  {
    name: 'HTTPS open to everybody',
    verdict: 'pass',
    facts: {
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }],
      ...none,
    },
  },
  {
    name: 'open',
    verdict: 'fail',
    reason: /TCP 3389/,
    facts: { SecurityGroupIngress: [{ ...RDP, CidrIp: '0.0.0.0/0' }], ...none },
  },
  {
    name: 'all of the assigned IPv6 internet',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ ...RDP, CidrIpv6: '2000::/3' }], ...none },
  },
  {
    name: 'all traffic over IPv6',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }], ...none },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'), ...none },
  },
]);
