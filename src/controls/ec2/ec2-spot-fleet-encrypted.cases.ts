import { cases, denied } from '../case.ts';

const disk = (Encrypted: boolean | null) => [{ DeviceName: '/dev/xvda', Encrypted, SnapshotId: null }];
const OFF = { ebsEncryptionByDefault: false };

export default cases('ec2-spot-fleet-encrypted', 'ec2:spot-fleet', [
  { name: 'encrypted', verdict: 'pass', facts: { specifies: true, disks: disk(true) }, regionFacts: OFF },
  {
    name: 'not encrypted',
    verdict: 'fail',
    reason: /^Of \/dev\/xvda, Encrypted is false/,
    facts: { specifies: true, disks: disk(false) },
    regionFacts: OFF,
  },
  {
    name: 'left to a region that encrypts',
    verdict: 'pass',
    facts: { specifies: true, disks: disk(null) },
    regionFacts: { ebsEncryptionByDefault: true },
  },
  { name: 'no disks of its own', verdict: 'pass', facts: { specifies: true, disks: [] }, regionFacts: OFF },
  {
    name: 'by launch templates',
    verdict: 'not-applicable',
    facts: { specifies: false, disks: [] },
    regionFacts: OFF,
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { specifies: true, disks: denied('ec2:DescribeSpotFleetRequests') },
    regionFacts: OFF,
  },
]);
