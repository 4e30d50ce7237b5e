import { cases, denied } from '../case.ts';

const rule = (Status: string) => ({ Status, expiresOldVersions: false });

export default cases('s3-bucket-lifecycle', 's3:bucket', [
  { name: 'a rule', verdict: 'pass', facts: { LifecycleConfiguration: [rule('Enabled')] } },
  {
    name: 'one of two',
    verdict: 'pass',
    reason: /^1 of 2/,
    facts: { LifecycleConfiguration: [rule('Disabled'), rule('Enabled')] },
  },
  { name: 'disabled', verdict: 'fail', facts: { LifecycleConfiguration: [rule('Disabled')] } },
  { name: 'none', verdict: 'fail', facts: { LifecycleConfiguration: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { LifecycleConfiguration: denied('s3:GetLifecycleConfiguration') },
  },
]);
