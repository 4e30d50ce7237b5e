import type { NetworkAclEntry } from '../../model/kinds/ec2-network.ts';
import { cases, denied } from '../case.ts';

const entry = (RuleNumber: number, more: Partial<NetworkAclEntry>): NetworkAclEntry => ({
  RuleNumber,
  Egress: false,
  Protocol: 6,
  RuleAction: 'allow',
  CidrBlock: '0.0.0.0/0',
  ...more,
});
const REST = entry(32_767, { Protocol: -1, RuleAction: 'deny' });
const ALL = entry(100, { Protocol: -1 });
const ssh = { PortRange: { From: 22, To: 22 } };
const facts = (...Entries: NetworkAclEntry[]) => ({ Entries: [...Entries, REST], ownerId: '111122223333' });

export default cases('ec2-network-acl-administration-ports-closed', 'ec2:network-acl', [
  {
    name: 'as AWS makes it',
    verdict: 'fail',
    reason: /^Open to the internet: TCP 22 over IPv4; TCP 3389 over IPv4; expected: closed\.$/,
    facts: facts(ALL),
  },
  {
    name: 'denied first',
    verdict: 'pass',
    facts: facts(
      entry(10, { ...ssh, CidrBlock: '198.51.100.0/24' }),
      entry(20, { ...ssh, RuleAction: 'deny' }),
      entry(21, { PortRange: { From: 3389, To: 3389 }, RuleAction: 'deny' }),
      ALL,
    ),
  },
  {
    name: 'denied too late',
    verdict: 'fail',
    facts: facts(ALL, entry(110, { ...ssh, RuleAction: 'deny' })),
  },
  {
    name: 'over IPv6 alone',
    verdict: 'fail',
    reason: /TCP 22 over IPv6;/,
    facts: facts({
      RuleNumber: 101,
      Egress: false,
      Protocol: 6,
      RuleAction: 'allow',
      Ipv6CidrBlock: '::/0',
      PortRange: { From: 20, To: 30 },
    }),
  },
  {
    name: 'half of the internet',
    verdict: 'fail',
    facts: facts(entry(100, { ...ssh, CidrBlock: '128.0.0.0/1' })),
  },
  { name: 'outbound rules let nobody in', verdict: 'pass', facts: facts({ ...ALL, Egress: true }) },
  { name: 'UDP', verdict: 'pass', facts: facts(entry(100, { ...ssh, Protocol: 17 })) },
  {
    name: 'of another account',
    verdict: 'not-applicable',
    facts: { ...facts(ALL), ownerId: '999988887777' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Entries: denied('ec2:DescribeNetworkAcls'), ownerId: '111122223333' },
  },
]);
