import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'fsx-file-system-multi-az',
  title: 'FSx file systems stand by in a second availability zone',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'When the zone of the file system fails, its files are out of reach, or lost since the last backup.',
  fix: 'Make a file system of a Multi-AZ type and move the files.',
  items: ['own.defaults'],
  aka: { prowler: ['fsx_windows_file_system_multi_az_enabled'], securityHub: ['FSx.3', 'FSx.4', 'FSx.5'] },
  kind: 'fsx:file-system',
  facts: ['FileSystemType', 'DeploymentType'],
  judge({ facts: { FileSystemType, DeploymentType } }) {
    if (FileSystemType === 'LUSTRE') return notApplicable('Lustre file systems have one zone.');
    return DeploymentType.startsWith('MULTI_AZ')
      ? pass(`DeploymentType is ${DeploymentType}.`)
      : fail(`DeploymentType is ${DeploymentType}; expected: a type that begins with MULTI_AZ.`);
  },
});
