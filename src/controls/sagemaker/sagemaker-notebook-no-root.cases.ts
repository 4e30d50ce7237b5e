import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-no-root', 'sagemaker:notebook-instance', [
  { name: 'off', verdict: 'pass', facts: { RootAccess: 'Disabled' } },
  { name: 'on', verdict: 'fail', facts: { RootAccess: 'Enabled' } },
  { name: 'denied', verdict: 'unknown', facts: { RootAccess: denied('sagemaker:DescribeNotebookInstance') } },
]);
