import { cases, denied } from '../case.ts';

export default cases('rds-proxy-tls-required', 'rds:proxy', [
  { name: 'on', verdict: 'pass', facts: { RequireTLS: true } },
  { name: 'off', verdict: 'fail', facts: { RequireTLS: false } },
  { name: 'denied', verdict: 'unknown', facts: { RequireTLS: denied('rds:DescribeDBProxies') } },
]);
