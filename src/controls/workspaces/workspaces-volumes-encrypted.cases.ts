import { cases, denied } from '../case.ts';

function volumes(RootVolumeEncryptionEnabled: boolean, UserVolumeEncryptionEnabled: boolean) {
  return { RootVolumeEncryptionEnabled, UserVolumeEncryptionEnabled };
}

export default cases('workspaces-volumes-encrypted', 'workspaces:workspace', [
  { name: 'both', verdict: 'pass', facts: volumes(true, true) },
  {
    name: 'the user’s only',
    verdict: 'fail',
    reason: /Not encrypted: root volume;/,
    facts: volumes(false, true),
  },
  { name: 'none', verdict: 'fail', reason: /root volume and user volume/, facts: volumes(false, false) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      RootVolumeEncryptionEnabled: denied('workspaces:DescribeWorkspaces'),
      UserVolumeEncryptionEnabled: denied('workspaces:DescribeWorkspaces'),
    },
  },
]);
