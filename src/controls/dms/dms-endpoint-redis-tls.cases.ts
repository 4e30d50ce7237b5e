import { cases, denied } from '../case.ts';

export default cases('dms-endpoint-redis-tls', 'dms:endpoint', [
  {
    name: 'TLS',
    verdict: 'pass',
    facts: { EngineName: 'redis', redisSslSecurityProtocol: 'ssl-encryption' },
  },
  {
    name: 'the default',
    verdict: 'pass',
    reason: /default/,
    facts: { EngineName: 'redis', redisSslSecurityProtocol: null },
  },
  { name: 'plain', verdict: 'fail', facts: { EngineName: 'redis', redisSslSecurityProtocol: 'plaintext' } },
  {
    name: 'MySQL',
    verdict: 'not-applicable',
    facts: { EngineName: 'mysql', redisSslSecurityProtocol: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EngineName: 'redis', redisSslSecurityProtocol: denied('dms:DescribeEndpoints') },
  },
]);
