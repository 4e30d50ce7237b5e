import { cases, denied } from '../case.ts';
import { ALL4, network, placed, tcp } from './fixtures/network.ts';

const SSH = [tcp(22, 22, ALL4)];

export default cases('ec2-instance-remote-administration-not-exposed', 'ec2:instance', [
  {
    name: 'SSH, open in every layer',
    verdict: 'fail',
    reason: /^Open to the internet over IPv4: TCP 22, by 203\.0\.113\.7;/,
    facts: placed(),
    others: network(SSH),
  },
  {
    name: 'all traffic',
    verdict: 'fail',
    reason: /TCP 22, 23, 3389, 5500/,
    facts: placed(),
    others: network([{ IpProtocol: '-1', ...ALL4 }]),
  },
  {
    name: 'the web alone',
    verdict: 'pass',
    reason: /^Not reachable from the internet: 8 TCP ports/,
    facts: placed(),
    others: network([tcp(443, 443, ALL4)]),
  },
  {
    name: 'no public address',
    verdict: 'pass',
    reason: /^No public address/,
    facts: placed({ publicAddresses: [] }),
    others: network(SSH),
  },
  {
    name: 'a private subnet',
    verdict: 'pass',
    facts: placed(),
    others: network(SSH, { routes: [{ destination: '0.0.0.0/0', target: 'nat-1', active: true }] }),
  },
  {
    name: 'the network ACL lets nothing in',
    verdict: 'pass',
    facts: placed(),
    others: network(SSH, { entries: [] }),
  },
  {
    name: 'Block Public Access',
    verdict: 'pass',
    facts: placed(),
    others: network(SSH, { block: { InternetGatewayBlockMode: 'block-ingress', exclusions: [] } }),
  },
  {
    name: 'network ACLs may not be read',
    verdict: 'unknown',
    reason: /ec2:DescribeNetworkAcls was denied/,
    facts: placed(),
    others: network(SSH, { entries: denied('ec2:DescribeNetworkAcls') }),
  },
  {
    name: 'network ACLs may not be read, and no group is open',
    verdict: 'pass',
    facts: placed(),
    others: network([], { entries: denied('ec2:DescribeNetworkAcls') }),
  },
  {
    name: 'a firewall decides',
    verdict: 'unknown',
    reason: /the firewall behind vpce-1 decides/,
    facts: placed(),
    others: network(SSH, { routes: [{ destination: '0.0.0.0/0', target: 'vpce-1', active: true }] }),
  },
  {
    name: 'a port of your own',
    verdict: 'fail',
    reason: /TCP 2222/,
    facts: placed(),
    others: network([tcp(2222, 2222, ALL4)]),
    settings: { ports: ['2222'], udpPorts: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { VpcId: 'vpc-1', NetworkInterfaces: denied('ec2:DescribeInstances') },
    others: network(SSH),
  },
]);
