import type { Listener } from '../../model/kinds/elbv2.ts';
import { cases, denied } from '../case.ts';
import { withAttributes } from './fixtures/balancer.ts';

const listener = (Protocol: string): Listener => ({
  Port: 443,
  Protocol,
  SslPolicy: null,
  redirectsToHttps: false,
});
const ON = { 'access_logs.s3.enabled': 'true', 'access_logs.s3.bucket': 'logs' };
const OFF = { 'access_logs.s3.enabled': 'false', 'access_logs.s3.bucket': '' };

export default cases('elbv2-access-logs', 'elbv2:load-balancer', [
  {
    name: 'on',
    verdict: 'pass',
    reason: /bucket logs/,
    facts: { ...withAttributes('application', ON), listeners: [] },
  },
  { name: 'off', verdict: 'fail', facts: { ...withAttributes('application', OFF), listeners: [] } },
  {
    name: 'of a network with TLS',
    verdict: 'fail',
    facts: { ...withAttributes('network', OFF), listeners: [listener('TLS')] },
  },
  {
    name: 'of a network without TLS, which has nothing to log',
    verdict: 'not-applicable',
    facts: { ...withAttributes('network', OFF), listeners: [listener('TCP')] },
  },
  {
    name: 'a gateway',
    verdict: 'not-applicable',
    facts: { ...withAttributes('gateway', {}), listeners: [] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Type: 'application',
      listeners: [],
      LoadBalancerAttributes: denied('elasticloadbalancing:DescribeLoadBalancerAttributes'),
    },
  },
]);
