import { cases, denied } from '../case.ts';

const EVERYBODY = ['0.0.0.0/0', '::/0'];
const port = (FromPort: number, ToPort: number, Cidrs: readonly string[], Protocol = 'tcp') => ({
  Protocol,
  FromPort,
  ToPort,
  Cidrs,
});

export default cases('lightsail-instance-ports-closed', 'lightsail:instance', [
  { name: 'nothing', verdict: 'pass', facts: { Ports: [] } },
  {
    name: 'the web, and SSH from the office',
    verdict: 'pass',
    facts: { Ports: [port(80, 80, EVERYBODY), port(443, 443, EVERYBODY), port(22, 22, ['198.51.100.0/24'])] },
  },
  {
    name: 'SSH from the console alone',
    verdict: 'pass',
    facts: { Ports: [port(22, 22, [])] },
  },
  {
    name: 'as Lightsail makes it',
    verdict: 'fail',
    reason: /TCP 22/,
    facts: { Ports: [port(22, 22, EVERYBODY), port(80, 80, EVERYBODY)] },
  },
  { name: 'SSH over IPv6', verdict: 'fail', facts: { Ports: [port(22, 22, ['::/0'])] } },
  {
    name: 'all protocols',
    verdict: 'fail',
    facts: { Ports: [port(0, 65_535, ['0.0.0.0/0'], 'all')] },
  },
  {
    name: 'the internet in two halves',
    verdict: 'fail',
    facts: { Ports: [port(3389, 3389, ['0.0.0.0/1', '128.0.0.0/1'])] },
  },
  { name: 'ping', verdict: 'pass', facts: { Ports: [port(8, -1, EVERYBODY, 'icmp')] } },
  {
    name: 'a port that is meant to be open',
    verdict: 'pass',
    facts: { Ports: [port(25, 25, EVERYBODY)] },
    settings: { ports: ['25'], udpPorts: [] },
  },
  { name: 'denied', verdict: 'unknown', facts: { Ports: denied('lightsail:GetInstances') } },
]);
