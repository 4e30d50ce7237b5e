import { cases, denied } from '../case.ts';

export default cases('sagemaker-model-no-credentials', 'sagemaker:model', [
  { name: 'none', verdict: 'pass', facts: { environmentSecrets: [] } },
  {
    name: 'a token',
    verdict: 'fail',
    reason: /HUB_TOKEN/,
    facts: { environmentSecrets: [{ name: 'HUB_TOKEN', kind: 'named-secret' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { environmentSecrets: denied('sagemaker:DescribeModel') } },
]);
