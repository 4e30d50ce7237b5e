import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-access-point-root-directory',
  title: 'EFS access points lead to a directory of their own',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'An access point whose root is that of the file system shows each program the files of all others.',
  fix: 'Make an access point with a directory of its own and use it in the old one’s place.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['efs_access_point_enforce_root_directory'], securityHub: ['EFS.3'] },
  kind: 'efs:access-point',
  facts: ['rootDirectory'],
  judge({ facts: { rootDirectory } }) {
    return rootDirectory === '/'
      ? fail('RootDirectory is /, the whole file system; expected: a directory of its own.')
      : pass(`RootDirectory is ${rootDirectory}.`);
  },
});
