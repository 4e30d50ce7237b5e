import { cases, denied } from '../case.ts';

export default cases('opensearch-domain-in-vpc', 'opensearch:domain', [
  { name: 'in a VPC', verdict: 'pass', facts: { VPCOptions: { SubnetIds: ['subnet-1'] } } },
  { name: 'public', verdict: 'fail', facts: { VPCOptions: null } },
  { name: 'denied', verdict: 'unknown', facts: { VPCOptions: denied('es:DescribeDomains') } },
]);
