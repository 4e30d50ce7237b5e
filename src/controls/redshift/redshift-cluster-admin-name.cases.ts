import { cases, denied } from '../case.ts';

export default cases('redshift-cluster-admin-name', 'redshift:cluster', [
  { name: 'a name of its own', verdict: 'pass', facts: { MasterUsername: 'keeper' } },
  { name: 'the default', verdict: 'fail', reason: /is awsuser/, facts: { MasterUsername: 'awsuser' } },
  { name: 'denied', verdict: 'unknown', facts: { MasterUsername: denied('redshift:DescribeClusters') } },
]);
