import { judgeUse } from '../../effective/unused-services.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-role-permissions-used',
  title: 'IAM roles may do nothing with services that they do not use',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Rights that a program does not use serve only whoever takes the program over.',
  fix: 'Take the services that are not used out of the role’s policies; its tab Last Accessed lists them.',
  items: ['iam.unused', 'iam.least-privilege'],
  aka: { prowler: ['iam_role_access_not_stale_to_bedrock'], cloudsploit: ['rolePolicyUnusedServices'] },
  kind: 'iam:role',
  facts: ['lastAccessed', 'createdAt'],
  settings: {
    /** Without a use. IAM looks back 400 days. */
    days: 90,
  },
  judge({ facts }, { now, settings }) {
    return judgeUse(facts, settings.days, now);
  },
});
