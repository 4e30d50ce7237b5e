import { cases, denied } from '../case.ts';
import { version } from './fixtures/templates.ts';

const disks = (Encrypted: boolean | null, SnapshotId: string | null = null) => ({
  BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Encrypted, SnapshotId }],
});
const ON = { ebsEncryptionByDefault: true };
const OFF = { ebsEncryptionByDefault: false };

export default cases('ec2-launch-template-encrypted', 'ec2:launch-template', [
  { name: 'encrypted', verdict: 'pass', facts: { versions: [version(1, disks(true))] }, regionFacts: OFF },
  {
    name: 'not encrypted',
    verdict: 'fail',
    reason: /^In version 2, of \/dev\/xvda, Encrypted is false; expected: Encrypted true\.$/,
    facts: { versions: [version(1, disks(true)), version(2, disks(false))] },
    regionFacts: OFF,
  },
  {
    name: 'not encrypted where everything is',
    verdict: 'pass',
    facts: { versions: [version(1, disks(false))] },
    regionFacts: ON,
  },
  {
    name: 'not said, and not the default',
    verdict: 'fail',
    facts: { versions: [version(1, disks(null))] },
    regionFacts: OFF,
  },
  {
    name: 'as its snapshot is',
    verdict: 'pass',
    facts: { versions: [version(1, disks(null, 'snap-1'))] },
    regionFacts: OFF,
  },
  { name: 'no disk', verdict: 'not-applicable', facts: { versions: [version(1)] }, regionFacts: OFF },
  {
    name: 'not said, and the default may not be read',
    verdict: 'unknown',
    facts: { versions: [version(1, disks(null))] },
    regionFacts: { ebsEncryptionByDefault: denied('ec2:GetEbsEncryptionByDefault') },
  },
]);
