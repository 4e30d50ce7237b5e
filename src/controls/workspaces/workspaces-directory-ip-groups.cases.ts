import { cases, denied } from '../case.ts';

export default cases('workspaces-directory-ip-groups', 'workspaces:directory', [
  { name: 'a group', verdict: 'pass', facts: { ipGroupIds: ['wsipg-0123456789'] } },
  { name: 'none', verdict: 'fail', facts: { ipGroupIds: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ipGroupIds: denied('workspaces:DescribeWorkspaceDirectories') },
  },
]);
