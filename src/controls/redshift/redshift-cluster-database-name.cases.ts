import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-database-name', 'redshift:cluster', [
  { name: 'a name of its own', verdict: 'pass', facts: { DBName: 'sales' } },
  { name: 'the default', verdict: 'fail', facts: { DBName: 'dev' } },
  { name: 'denied', verdict: 'unknown', facts: { DBName: denied('redshift:DescribeClusters') } },
]);
