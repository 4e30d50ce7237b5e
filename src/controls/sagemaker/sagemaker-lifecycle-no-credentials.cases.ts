import { cases, denied } from '../case.ts';

export default cases('sagemaker-lifecycle-no-credentials', 'sagemaker:lifecycle-config', [
  { name: 'none', verdict: 'pass', facts: { scriptSecrets: [] } },
  {
    name: 'a password',
    verdict: 'fail',
    reason: /OnStart, line 3: DB_PASSWORD \(a secret by its name\)/,
    facts: { scriptSecrets: [{ name: 'OnStart, line 3: DB_PASSWORD', kind: 'named-secret' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { scriptSecrets: denied('sagemaker:DescribeNotebookInstanceLifecycleConfig') },
  },
]);
