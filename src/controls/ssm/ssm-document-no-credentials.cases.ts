import { cases, denied } from '../case.ts';

export default cases('ssm-document-no-credentials', 'ssm:document', [
  { name: 'none', verdict: 'pass', facts: { contentSecrets: [] } },
  {
    name: 'a password in a script',
    verdict: 'fail',
    reason: /runCommand: DB_PASSWORD \(a secret by its name\)/,
    facts: { contentSecrets: [{ name: 'runCommand: DB_PASSWORD', kind: 'named-secret' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { contentSecrets: denied('ssm:GetDocument') } },
]);
