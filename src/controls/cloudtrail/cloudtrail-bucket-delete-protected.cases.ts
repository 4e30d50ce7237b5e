import type { BucketFacts, ObjectLock } from '../../model/kinds/s3.ts';
import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { S3BucketName: 'logs' };
type Versioning = BucketFacts['VersioningConfiguration'];
const VERSIONED: Versioning = { Status: 'Enabled', MfaDelete: false };

function bucket(ObjectLockConfiguration: ObjectLock | null, VersioningConfiguration = VERSIONED): Neighbour {
  return { kind: 's3:bucket', id: 'logs', facts: { ObjectLockConfiguration, VersioningConfiguration } };
}

export default cases('cloudtrail-bucket-delete-protected', 'cloudtrail:trail', [
  {
    name: 'locked',
    verdict: 'pass',
    reason: /for 365 days \(COMPLIANCE\)/,
    facts,
    others: [bucket({ DefaultRetention: { Mode: 'COMPLIANCE', Days: 365, Years: null } })],
  },
  {
    name: 'locked for years',
    verdict: 'pass',
    reason: /for 7 years/,
    facts,
    others: [bucket({ DefaultRetention: { Mode: 'GOVERNANCE', Days: null, Years: 7 } })],
  },
  {
    name: 'MFA Delete',
    verdict: 'pass',
    facts,
    others: [bucket(null, { Status: 'Enabled', MfaDelete: true })],
  },
  { name: 'versions only', verdict: 'fail', reason: /no Object Lock/, facts, others: [bucket(null)] },
  {
    name: 'a lock that holds nothing by itself',
    verdict: 'fail',
    reason: /without a default retention/,
    facts,
    others: [bucket({ DefaultRetention: null })],
  },
  {
    name: 'MFA Delete, with versioning suspended',
    verdict: 'fail',
    facts,
    others: [bucket(null, { Status: 'Suspended', MfaDelete: true })],
  },
  { name: 'in another account', verdict: 'unknown', reason: /not among/, facts },
  {
    name: 'denied',
    verdict: 'unknown',
    facts,
    others: [
      {
        kind: 's3:bucket',
        id: 'logs',
        facts: {
          ObjectLockConfiguration: denied('s3:GetBucketObjectLockConfiguration'),
          VersioningConfiguration: VERSIONED,
        },
      },
    ],
  },
]);
