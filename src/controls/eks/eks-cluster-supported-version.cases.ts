import { cases, denied } from '../case.ts';

export default cases('eks-cluster-supported-version', 'eks:cluster', [
  { name: 'supported', verdict: 'pass', reason: /standard support/, facts: { Version: '1.35' } },
  { name: 'in extended support', verdict: 'pass', reason: /until 2027-07-29/, facts: { Version: '1.33' } },
  {
    name: 'in extended support, which will not do',
    verdict: 'fail',
    facts: { Version: '1.33' },
    settings: { extendedSupport: false },
  },
  { name: 'out of support', verdict: 'fail', reason: /ended on 2026-03-23/, facts: { Version: '1.29' } },
  { name: 'older than the list', verdict: 'fail', facts: { Version: '1.15' } },
  { name: 'newer than the list', verdict: 'unknown', reason: /newer than/, facts: { Version: '1.49' } },
  { name: 'denied', verdict: 'unknown', facts: { Version: denied('eks:DescribeCluster') } },
]);
