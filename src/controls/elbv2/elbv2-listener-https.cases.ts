import type { Listener } from '../../model/kinds/elbv2.ts';
import { cases, denied } from '../case.ts';

const HTTPS: Listener = {
  Port: 443,
  Protocol: 'HTTPS',
  SslPolicy: 'ELBSecurityPolicy-2016-08',
  redirectsToHttps: false,
};
const REDIRECT: Listener = { Port: 80, Protocol: 'HTTP', SslPolicy: null, redirectsToHttps: true };
const PLAIN: Listener = { ...REDIRECT, Port: 8080, redirectsToHttps: false };
const TCP: Listener = { ...PLAIN, Port: 80, Protocol: 'TCP' };

export default cases('elbv2-listener-https', 'elbv2:load-balancer', [
  { name: 'HTTPS and a redirect', verdict: 'pass', facts: { listeners: [REDIRECT, HTTPS] } },
  { name: 'a redirect alone', verdict: 'pass', facts: { listeners: [REDIRECT] } },
  {
    name: 'plain HTTP',
    verdict: 'fail',
    reason: /port 8080/,
    facts: { listeners: [HTTPS, REDIRECT, PLAIN] },
  },
  { name: 'TCP is not judged', verdict: 'not-applicable', facts: { listeners: [TCP] } },
  { name: 'no listener', verdict: 'not-applicable', facts: { listeners: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
