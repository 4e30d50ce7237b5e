import type { Listener } from '../../model/kinds/elbv2.ts';
import { cases, denied } from '../case.ts';

const listener = (Protocol: string, Port: number): Listener => ({
  Port,
  Protocol,
  SslPolicy: null,
  redirectsToHttps: false,
});
const facts = (...listeners: Listener[]) => ({ Type: 'network', listeners });

export default cases('elbv2-network-listener-tls', 'elbv2:load-balancer', [
  { name: 'TLS', verdict: 'pass', facts: facts(listener('TLS', 8883)) },
  { name: 'passed on', verdict: 'pass', facts: facts(listener('TCP', 443), listener('TLS', 8883)) },
  {
    name: 'TCP and UDP',
    verdict: 'fail',
    reason: /TCP 1883, UDP 53 use no TLS/,
    facts: facts(listener('TCP', 1883), listener('UDP', 53), listener('TLS', 8883)),
  },
  {
    name: 'a port of your own',
    verdict: 'pass',
    facts: facts(listener('TCP', 6443)),
    settings: { passThroughPorts: ['6443'] },
  },
  { name: 'no listener', verdict: 'not-applicable', facts: facts() },
  {
    name: 'an application’s',
    verdict: 'not-applicable',
    facts: { Type: 'application', listeners: [listener('HTTP', 80)] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Type: 'network', listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
