import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-in-vpc', 'sagemaker:notebook-instance', [
  { name: 'in a subnet', verdict: 'pass', facts: { SubnetId: 'subnet-1' } },
  { name: 'in none', verdict: 'fail', facts: { SubnetId: null } },
  { name: 'denied', verdict: 'unknown', facts: { SubnetId: denied('sagemaker:DescribeNotebookInstance') } },
]);
