import { cases, denied } from '../case.ts';

export default cases('sagemaker-notebook-imdsv2', 'sagemaker:notebook-instance', [
  { name: 'version 2', verdict: 'pass', facts: { MinimumInstanceMetadataServiceVersion: '2' } },
  { name: 'version 1', verdict: 'fail', facts: { MinimumInstanceMetadataServiceVersion: '1' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { MinimumInstanceMetadataServiceVersion: denied('sagemaker:DescribeNotebookInstance') },
  },
]);
