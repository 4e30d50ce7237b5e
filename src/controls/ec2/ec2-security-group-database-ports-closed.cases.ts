import { cases, denied } from '../case.ts';

const ALL = { CidrIp: '0.0.0.0/0' };
const none = { ingressPrefixLists: [] };

export default cases('ec2-security-group-database-ports-closed', 'ec2:security-group', [
  {
    name: 'databases reached from inside, the web from everywhere',
    verdict: 'pass',
    reason: /25 TCP ports and 2 UDP ports/,
    facts: {
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, CidrIp: '10.0.0.0/8' },
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...ALL },
      ],
      ...none,
    },
  },
  {
    name: 'ports are told in order',
    verdict: 'fail',
    reason: /^Open to the internet over IPv4: TCP 3306, 5432; expected: closed\.$/,
    facts: {
      SecurityGroupIngress: [
        { IpProtocol: 'tcp', FromPort: 5432, ToPort: 5432, ...ALL },
        { IpProtocol: 'tcp', FromPort: 3306, ToPort: 3306, ...ALL },
      ],
      ...none,
    },
  },
  {
    name: 'MySQL over UDP is no MySQL',
    verdict: 'pass',
    facts: { SecurityGroupIngress: [{ IpProtocol: 'udp', FromPort: 3306, ToPort: 3306, ...ALL }], ...none },
  },
  {
    name: 'Memcached over UDP',
    verdict: 'fail',
    reason: /UDP 11211/,
    facts: { SecurityGroupIngress: [{ IpProtocol: 'udp', FromPort: 11211, ToPort: 11211, ...ALL }], ...none },
  },
  {
    name: 'a range over MongoDB, by IPv6',
    verdict: 'fail',
    reason: /TCP 27017, 27018, 27019/,
    facts: {
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 27000, ToPort: 28000, CidrIpv6: '::/0' }],
      ...none,
    },
  },
  {
    name: 'all traffic',
    verdict: 'fail',
    facts: { SecurityGroupIngress: [{ IpProtocol: '-1', FromPort: -1, ToPort: -1, ...ALL }], ...none },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { SecurityGroupIngress: denied('ec2:DescribeSecurityGroups'), ...none },
  },
]);
