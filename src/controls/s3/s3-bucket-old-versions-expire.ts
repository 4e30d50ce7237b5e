import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 's3-bucket-old-versions-expire',
  title: 'S3 buckets with versioning delete old versions after a time',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  severityNote:
    'Nothing is lost by versions that stay: they cost money and hold what everybody takes for deleted.',
  why: 'What people delete from a bucket with versioning is still there, for ever, unless a rule expires old versions.',
  fix: 'Add a lifecycle rule that expires noncurrent versions after the time in which you would want them back.',
  items: ['encrypt.classification'],
  aka: { cloudsploit: ['versionedBucketsLC'], securityHub: ['S3.10'] },
  kind: 's3:bucket',
  facts: ['VersioningConfiguration', 'LifecycleConfiguration'],
  judge({ facts: { VersioningConfiguration: versioning, LifecycleConfiguration: rules } }) {
    if (versioning.Status === 'Off') return notApplicable('The bucket never had versioning.');
    const expiring = rules?.some(
      ({ Status, expiresOldVersions }) => Status === 'Enabled' && expiresOldVersions,
    );
    if (expiring === true) return pass('An enabled lifecycle rule expires noncurrent versions.');
    return fail(
      `Versioning is ${versioning.Status.toLowerCase()}, and no enabled lifecycle rule expires noncurrent versions; expected: one.`,
    );
  },
});
