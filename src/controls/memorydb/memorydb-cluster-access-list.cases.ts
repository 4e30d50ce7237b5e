import { cases, denied } from '../case.ts';

export default cases('memorydb-cluster-access-list', 'memorydb:cluster', [
  { name: 'a list of its own', verdict: 'pass', facts: { ACLName: 'shop' } },
  { name: 'open', verdict: 'fail', facts: { ACLName: 'open-access' } },
  { name: 'denied', verdict: 'unknown', facts: { ACLName: denied('memorydb:DescribeClusters') } },
]);
