import { cases, denied } from '../case.ts';

export default cases('fsx-file-system-tags-to-copies', 'fsx:file-system', [
  {
    name: 'OpenZFS, both',
    verdict: 'pass',
    facts: { FileSystemType: 'OPENZFS', CopyTagsToBackups: true, CopyTagsToVolumes: true },
  },
  {
    name: 'OpenZFS, one',
    verdict: 'fail',
    reason: /^CopyTagsToVolumes: false/,
    facts: { FileSystemType: 'OPENZFS', CopyTagsToBackups: true, CopyTagsToVolumes: false },
  },
  {
    name: 'Lustre',
    verdict: 'fail',
    facts: { FileSystemType: 'LUSTRE', CopyTagsToBackups: false, CopyTagsToVolumes: null },
  },
  {
    name: 'Windows',
    verdict: 'pass',
    facts: { FileSystemType: 'WINDOWS', CopyTagsToBackups: true, CopyTagsToVolumes: null },
  },
  {
    name: 'ONTAP',
    verdict: 'not-applicable',
    facts: { FileSystemType: 'ONTAP', CopyTagsToBackups: null, CopyTagsToVolumes: null },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      FileSystemType: 'LUSTRE',
      CopyTagsToBackups: denied('fsx:DescribeFileSystems'),
      CopyTagsToVolumes: null,
    },
  },
]);
