import { cases, denied } from '../case.ts';

export default cases('redshift-namespace-admin-name', 'redshift:namespace', [
  { name: 'a name of its own', verdict: 'pass', facts: { AdminUsername: 'keeper' } },
  { name: 'the default', verdict: 'fail', facts: { AdminUsername: 'admin' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AdminUsername: denied('redshift-serverless:ListNamespaces') },
  },
]);
