import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-no-direct-internet', 'sagemaker:notebook-instance', [
  { name: 'off', verdict: 'pass', facts: { DirectInternetAccess: 'Disabled' } },
  { name: 'on', verdict: 'fail', facts: { DirectInternetAccess: 'Enabled' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { DirectInternetAccess: denied('sagemaker:DescribeNotebookInstance') },
  },
]);
