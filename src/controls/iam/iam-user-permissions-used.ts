import { judgeUse } from '../../effective/unused-services.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-user-permissions-used',
  title: 'IAM users may do nothing with services that they do not use',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Rights that nobody uses are missed by nobody, but for the thief of a key.',
  fix: 'Take the services that are not used out of the user’s policies; its tab Last Accessed lists them.',
  items: ['iam.unused', 'iam.least-privilege'],
  aka: { prowler: ['iam_user_access_not_stale_to_bedrock', 'iam_user_access_not_stale_to_sagemaker'] },
  kind: 'iam:user',
  facts: ['lastAccessed', 'credentials'],
  settings: {
    /** Without a use. IAM looks back 400 days. */
    days: 90,
  },
  judge({ facts: { lastAccessed, credentials } }, { now, settings }) {
    return judgeUse({ lastAccessed, createdAt: credentials.createdAt }, settings.days, now);
  },
});
