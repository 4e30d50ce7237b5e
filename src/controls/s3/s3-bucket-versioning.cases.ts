import { cases, denied } from '../case.ts';

export default cases('s3-bucket-versioning', 's3:bucket', [
  {
    name: 'enabled',
    verdict: 'pass',
    facts: { VersioningConfiguration: { Status: 'Enabled', MfaDelete: false } },
  },
  {
    name: 'never turned on',
    verdict: 'fail',
    reason: /never was on/,
    facts: { VersioningConfiguration: { Status: 'Off', MfaDelete: false } },
  },
  {
    name: 'suspended keeps old versions but makes no new ones',
    verdict: 'fail',
    reason: /suspended/,
    facts: { VersioningConfiguration: { Status: 'Suspended', MfaDelete: true } },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant s3:GetBucketVersioning/,
    facts: { VersioningConfiguration: denied('s3:GetBucketVersioning') },
  },
]);
