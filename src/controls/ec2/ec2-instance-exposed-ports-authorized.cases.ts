import { cases, denied } from '../case.ts';
import { ALL4, network, placed, tcp } from './fixtures/network.ts';

export default cases('ec2-instance-exposed-ports-authorized', 'ec2:instance', [
  {
    name: 'the web alone',
    verdict: 'pass',
    facts: placed(),
    others: network([tcp(80, 80, ALL4), tcp(443, 443, ALL4)]),
  },
  {
    name: 'one port more',
    verdict: 'fail',
    reason: /^By 203\.0\.113\.7, the internet reaches TCP 8443; expected: TCP 80, 443 and UDP 443 at most/,
    facts: placed(),
    others: network([tcp(443, 443, ALL4), tcp(8443, 8443, ALL4)]),
  },
  {
    name: 'everything',
    verdict: 'fail',
    reason: /TCP 0-79, 81-442, 444-65535 and UDP 0-442, 444-65535/,
    facts: placed(),
    others: network([{ IpProtocol: '-1', ...ALL4 }]),
  },
  {
    name: 'everything, without an address',
    verdict: 'pass',
    facts: placed({ publicAddresses: [] }),
    others: network([{ IpProtocol: '-1', ...ALL4 }]),
  },
  {
    name: 'authorized by the configuration',
    verdict: 'pass',
    facts: placed(),
    others: network([tcp(8443, 8443, ALL4)]),
    settings: { ports: ['8443'], udpPorts: [] },
  },
  {
    name: 'groups may not be read',
    verdict: 'unknown',
    facts: placed(),
    others: network(denied('ec2:DescribeSecurityGroups')),
  },
]);
