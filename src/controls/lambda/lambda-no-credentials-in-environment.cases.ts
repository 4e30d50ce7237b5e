import { cases, denied } from '../case.ts';

const many = Array.from({ length: 12 }, (_, at) => ({ name: `KEY_${at}`, kind: 'named-secret' as const }));

export default cases('lambda-no-credentials-in-environment', 'lambda:function', [
  { name: 'none', verdict: 'pass', reason: /^No environment variable/, facts: { environmentSecrets: [] } },
  {
    name: 'an AWS key',
    verdict: 'fail',
    reason: /: ID \(an AWS access key id\), S \(an AWS secret access key\); expected: none\.$/,
    facts: {
      environmentSecrets: [
        { name: 'ID', kind: 'aws-access-key-id' },
        { name: 'S', kind: 'aws-secret-access-key' },
      ],
    },
  },
  {
    name: 'other forms',
    verdict: 'fail',
    reason: /A \(a private key\), B \(a URL with a password\), C \(a secret by its name\)/,
    facts: {
      environmentSecrets: [
        { name: 'A', kind: 'private-key' },
        { name: 'B', kind: 'url-password' },
        { name: 'C', kind: 'named-secret' },
      ],
    },
  },
  {
    name: 'a dozen',
    verdict: 'fail',
    reason: /KEY_9 \(a secret by its name\) and 2 more; expected/,
    facts: { environmentSecrets: many },
  },
  {
    name: 'encrypted by a key that the auditor may not use',
    verdict: 'unknown',
    reason: /grant kms:Decrypt/,
    facts: { environmentSecrets: denied('kms:Decrypt') },
  },
]);
