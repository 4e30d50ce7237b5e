import { cases, denied } from '../case.ts';

export default cases('autoscaling-launch-configuration-no-credentials', 'autoscaling:launch-configuration', [
  { name: 'none', verdict: 'pass', facts: { userDataSecrets: [] } },
  {
    name: 'a token',
    verdict: 'fail',
    reason: /line 2: GITHUB_TOKEN/,
    facts: { userDataSecrets: [{ name: 'line 2: GITHUB_TOKEN', kind: 'named-secret' }] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { userDataSecrets: denied('autoscaling:DescribeLaunchConfigurations') },
  },
]);
