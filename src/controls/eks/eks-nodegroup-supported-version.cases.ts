import { cases, denied } from '../case.ts';

export default cases('eks-nodegroup-supported-version', 'eks:nodegroup', [
  { name: 'supported', verdict: 'pass', facts: { Version: '1.35' } },
  { name: 'in extended support', verdict: 'pass', facts: { Version: '1.32' } },
  { name: 'out of support', verdict: 'fail', facts: { Version: '1.30' } },
  { name: 'newer than the list', verdict: 'unknown', facts: { Version: '1.49' } },
  { name: 'denied', verdict: 'unknown', facts: { Version: denied('eks:DescribeNodegroup') } },
]);
