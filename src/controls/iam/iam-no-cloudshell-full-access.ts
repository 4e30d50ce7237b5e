import { judgeHolders, MANAGED_HOLDERS } from '../../effective/aws-policy-holders.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-no-cloudshell-full-access',
  title: 'Nobody holds AWSCloudShellFullAccess',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'It allows files to be carried in and out through a browser, past everything that watches the network.',
  fix: 'Detach it, and allow CloudShell without cloudshell:GetFileUploadUrls and cloudshell:GetFileDownloadUrls.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['iam_policy_cloudshell_admin_not_attached'], securityHub: ['IAM.27'] },
  kind: 'aws:account',
  facts: [],
  relations: MANAGED_HOLDERS,
  judge(_, { related }) {
    return judgeHolders('AWSCloudShellFullAccess', related);
  },
});
