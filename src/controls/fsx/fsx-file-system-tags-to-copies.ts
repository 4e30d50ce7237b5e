import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'fsx-file-system-tags-to-copies',
  title: 'Copies of FSx file systems keep the tags of their source',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'Rules that go by tags (who may restore, how long to keep, whose data) do not hold for a copy that lost them.',
  fix: 'Turn on copying of tags to backups, and to volumes where there are any.',
  items: ['encrypt.classification'],
  aka: {
    prowler: ['fsx_file_system_copy_tags_to_backups_enabled', 'fsx_file_system_copy_tags_to_volumes_enabled'],
    securityHub: ['FSx.1', 'FSx.2'],
  },
  kind: 'fsx:file-system',
  facts: ['FileSystemType', 'CopyTagsToBackups', 'CopyTagsToVolumes'],
  judge({ facts: { FileSystemType, CopyTagsToBackups, CopyTagsToVolumes } }) {
    const settings = Object.entries({ CopyTagsToBackups, CopyTagsToVolumes }).filter(
      ([, value]) => value !== null,
    );
    if (settings.length === 0) return notApplicable(`File systems of ${FileSystemType} copy no tags.`);
    const off = settings.filter(([, value]) => value === false).map(([name]) => name);
    const on = settings.map(([name]) => name).join(' and ');
    return off.length === 0 ? pass(`${on}: true.`) : fail(`${off.join(' and ')}: false; expected: true.`);
  },
});
