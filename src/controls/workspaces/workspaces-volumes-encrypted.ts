import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'workspaces-volumes-encrypted',
  title: 'WorkSpaces have both volumes encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'A person’s desktop holds what the person works on; unencrypted, it is readable in every copy of the volume.',
  fix: 'Make the WorkSpace anew with both volumes encrypted: it cannot be done to one that is there.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['workspaces_volume_encryption_enabled'],
    cloudsploit: ['workspacesVolumeEncryption'],
    securityHub: ['WorkSpaces.1', 'WorkSpaces.2'],
  },
  kind: 'workspaces:workspace',
  facts: ['RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'],
  judge({ facts: { RootVolumeEncryptionEnabled: root, UserVolumeEncryptionEnabled: user } }) {
    const open = [...(root ? [] : ['root volume']), ...(user ? [] : ['user volume'])];
    if (open.length === 0) return pass('Both volumes are encrypted.');
    return fail(`Not encrypted: ${open.join(' and ')}; expected: both encrypted.`);
  },
});
