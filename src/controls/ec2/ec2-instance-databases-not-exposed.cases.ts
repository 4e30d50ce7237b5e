import { cases, denied } from '../case.ts';
import { ALL4, network, placed, tcp } from './fixtures/network.ts';

export default cases('ec2-instance-databases-not-exposed', 'ec2:instance', [
  {
    name: 'MySQL within a range',
    verdict: 'fail',
    reason: /TCP 3306, by 203\.0\.113\.7/,
    facts: placed(),
    others: network([tcp(3300, 3310, ALL4)]),
  },
  {
    name: 'Memcached by UDP',
    verdict: 'fail',
    reason: /UDP 11211/,
    facts: placed(),
    others: network([{ ...tcp(11_211, 11_211, ALL4), IpProtocol: 'udp' }]),
  },
  {
    name: 'SSH is another question',
    verdict: 'pass',
    facts: placed(),
    others: network([tcp(22, 22, ALL4)]),
  },
  {
    name: 'over IPv6, which has no route',
    verdict: 'pass',
    facts: placed({ publicAddresses: [], Ipv6Addresses: ['2a05:d018::1'] }),
    others: network([tcp(5432, 5432, { CidrIpv6: '::/0' })]),
  },
  {
    name: 'over IPv6',
    verdict: 'fail',
    reason: /over IPv6: TCP 5432, by 2a05:d018::1/,
    facts: placed({ publicAddresses: [], Ipv6Addresses: ['2a05:d018::1'] }),
    others: network([tcp(5432, 5432, { CidrIpv6: '::/0' })], {
      routes: [{ destination: '::/0', target: 'igw-1', active: true }],
      entries: [
        { RuleNumber: 101, Egress: false, Protocol: -1, RuleAction: 'allow', Ipv6CidrBlock: '::/0' },
        { RuleNumber: 101, Egress: true, Protocol: -1, RuleAction: 'allow', Ipv6CidrBlock: '::/0' },
      ],
    }),
  },
  {
    name: 'groups may not be read',
    verdict: 'unknown',
    facts: placed(),
    others: network(denied('ec2:DescribeSecurityGroups')),
  },
]);
