import { cases, denied } from '../case.ts';

export default cases('workspaces-directory-no-public-address', 'workspaces:directory', [
  { name: 'none', verdict: 'pass', facts: { EnableInternetAccess: false } },
  { name: 'each has one', verdict: 'fail', facts: { EnableInternetAccess: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EnableInternetAccess: denied('workspaces:DescribeWorkspaceDirectories') },
  },
]);
