import { cases, denied } from '../case.ts';

export default cases('codebuild-no-credentials-in-environment', 'codebuild:project', [
  { name: 'none', verdict: 'pass', reason: /^No plain text variable/, facts: { environmentSecrets: [] } },
  {
    name: 'an AWS key',
    verdict: 'fail',
    reason: /AWS_ACCESS_KEY_ID \(an AWS access key id\)/,
    facts: { environmentSecrets: [{ name: 'AWS_ACCESS_KEY_ID', kind: 'aws-access-key-id' }] },
  },
  { name: 'denied', verdict: 'unknown', facts: { environmentSecrets: denied('codebuild:BatchGetProjects') } },
]);
