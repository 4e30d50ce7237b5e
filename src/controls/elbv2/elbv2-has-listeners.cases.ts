import { cases, denied } from '../case.ts';

export default cases('elbv2-has-listeners', 'elbv2:load-balancer', [
  {
    name: 'one',
    verdict: 'pass',
    facts: { listeners: [{ Port: 443, Protocol: 'HTTPS', SslPolicy: null, redirectsToHttps: false }] },
  },
  { name: 'none', verdict: 'fail', facts: { listeners: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { listeners: denied('elasticloadbalancing:DescribeListeners') },
  },
]);
