import { cases, denied } from '../case.ts';

export default cases('redshift-namespace-log-exports', 'redshift:namespace', [
  { name: 'both', verdict: 'pass', facts: { LogExports: ['connectionlog', 'userlog'] } },
  {
    name: 'one',
    verdict: 'fail',
    reason: /expected also: userlog/,
    facts: { LogExports: ['connectionlog'] },
  },
  { name: 'none', verdict: 'fail', reason: /has nothing/, facts: { LogExports: [] } },
  { name: 'denied', verdict: 'unknown', facts: { LogExports: denied('redshift-serverless:ListNamespaces') } },
]);
