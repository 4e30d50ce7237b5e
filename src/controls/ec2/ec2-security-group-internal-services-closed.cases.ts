import { cases, denied } from '../case.ts';

const ALL = { CidrIp: '0.0.0.0/0' };
const none = { ingressPrefixLists: [] };
const rule = (port: number, IpProtocol = 'tcp', source: object = ALL) => ({
  IpProtocol,
  FromPort: port,
  ToPort: port,
  ...source,
});

export default cases('ec2-security-group-internal-services-closed', 'ec2:security-group', [
  {
    name: 'the web alone',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [rule(443), rule(80)], ...none },
  },
  {
    name: 'Docker and Telnet',
    verdict: 'fail',
    reason: /TCP 23, 2375; expected: closed/,
    facts: { SecurityGroupIngress: [rule(2375), rule(23)], ...none },
  },
  {
    name: 'SMB from one network',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [rule(445, 'tcp', { CidrIp: '198.51.100.0/24' })], ...none },
  },
  {
    name: 'SNMP is UDP',
    verdict: 'fail',
    reason: /UDP 161/,
    facts: { SecurityGroupIngress: [rule(161, 'udp'), rule(161, 'tcp')], ...none },
  },
  {
    name: 'all traffic',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }], ...none },
  },
  {
    name: 'SSH and databases are other questions',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [rule(22), rule(3389), rule(3306)], ...none },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'), ...none },
  },
]);
