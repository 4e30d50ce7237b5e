import { cases, denied } from '../case.ts';

const found = (name: string) => [{ name, kind: 'named-secret' as const }];

export default cases('amplify-app-no-credentials', 'amplify:app', [
  { name: 'none', verdict: 'pass', facts: { settingsSecrets: [], branchSecrets: [] } },
  {
    name: 'one of the app',
    verdict: 'fail',
    reason: /API_SECRET/,
    facts: { settingsSecrets: found('API_SECRET'), branchSecrets: [] },
  },
  {
    name: 'one of a branch',
    verdict: 'fail',
    reason: /trial\/API_SECRET/,
    facts: { settingsSecrets: [], branchSecrets: found('trial/API_SECRET') },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { settingsSecrets: [], branchSecrets: denied('amplify:ListBranches') },
  },
]);
