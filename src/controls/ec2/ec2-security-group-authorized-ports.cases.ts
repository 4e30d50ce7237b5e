import { cases, denied } from '../case.ts';

const ALL = { CidrIp: '0.0.0.0/0' };
const rule = (FromPort: number, ToPort = FromPort, source: object = ALL) => ({
  IpProtocol: 'tcp',
  FromPort,
  ToPort,
  ...source,
});
const none = { ingressPrefixLists: [] };

export default cases('ec2-security-group-authorized-ports', 'ec2:security-group', [
  { name: 'the web alone', verdict: 'pass', facts: { SecurityGroupIngress: [rule(80), rule(443)], ...none } },
  {
    name: 'a range around it',
    verdict: 'fail',
    reason: /Open to the internet: TCP 440-442, 444-450; expected/,
    facts: { SecurityGroupIngress: [rule(440, 450)], ...none },
  },
  {
    name: 'a large part of the internet',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [rule(8443, 8443, { CidrIp: '0.0.0.0/1' })], ...none },
  },
  {
    name: 'one network',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [rule(8443, 8443, { CidrIp: '198.51.100.0/24' })], ...none },
  },
  {
    name: 'all traffic over IPv6',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }], ...none },
  },
  {
    name: 'ping',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ IpProtocol: 'icmp', ...ALL }], ...none },
  },
  {
    name: 'authorized by the configuration',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [rule(25)], ...none },
    settings: { ports: ['25'], udpPorts: [] },
  },
  {
    name: 'a prefix list that is not there',
    verdict: 'unknown',
    facts: {
      SecurityGroupIngress: [rule(22, 22, { SourcePrefixListId: 'pl-1' })],
      ingressPrefixLists: ['pl-1'],
    },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'), ...none },
  },
]);
