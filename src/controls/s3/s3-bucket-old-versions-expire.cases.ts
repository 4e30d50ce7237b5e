import { cases, denied } from '../case.ts';

const versioned = (Status: 'Enabled' | 'Suspended' | 'Off') => ({
  VersioningConfiguration: { Status, MfaDelete: false },
});
const rule = (Status: string, expiresOldVersions: boolean) => [{ Status, expiresOldVersions }];

export default cases('s3-bucket-old-versions-expire', 's3:bucket', [
  {
    name: 'expired',
    verdict: 'pass',
    facts: { ...versioned('Enabled'), LifecycleConfiguration: rule('Enabled', true) },
  },
  {
    name: 'the rule is about current versions',
    verdict: 'fail',
    facts: { ...versioned('Enabled'), LifecycleConfiguration: rule('Enabled', false) },
  },
  {
    name: 'the rule is off',
    verdict: 'fail',
    facts: { ...versioned('Enabled'), LifecycleConfiguration: rule('Disabled', true) },
  },
  {
    name: 'versions from before a suspension stay too',
    verdict: 'fail',
    reason: /suspended/,
    facts: { ...versioned('Suspended'), LifecycleConfiguration: null },
  },
  {
    name: 'no versions',
    verdict: 'not-applicable',
    facts: { ...versioned('Off'), LifecycleConfiguration: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...versioned('Enabled'), LifecycleConfiguration: denied('s3:GetLifecycleConfiguration') },
  },
]);
