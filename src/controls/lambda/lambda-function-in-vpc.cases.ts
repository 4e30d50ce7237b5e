import { cases, denied } from '../case.ts';

export default cases('lambda-function-in-vpc', 'lambda:function', [
  { name: 'within', verdict: 'pass', facts: { subnetIds: ['subnet-1'] } },
  { name: 'outside', verdict: 'fail', facts: { subnetIds: [] } },
  { name: 'denied', verdict: 'unknown', facts: { subnetIds: denied('lambda:ListFunctions') } },
]);
