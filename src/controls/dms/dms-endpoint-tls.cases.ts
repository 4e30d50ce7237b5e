import { cases, denied } from '../case.ts';

export default cases('dms-endpoint-tls', 'dms:endpoint', [
  { name: 'required', verdict: 'pass', facts: { EngineName: 'postgres', SslMode: 'require' } },
  { name: 'verified', verdict: 'pass', facts: { EngineName: 'aurora', SslMode: 'verify-full' } },
  { name: 'none', verdict: 'fail', facts: { EngineName: 'mysql', SslMode: 'none' } },
  { name: 'S3', verdict: 'not-applicable', facts: { EngineName: 's3', SslMode: 'none' } },
  {
    name: 'Redis, which has a setting of its own',
    verdict: 'not-applicable',
    facts: { EngineName: 'redis', SslMode: 'none' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EngineName: 'mysql', SslMode: denied('dms:DescribeEndpoints') },
  },
]);
