import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'efs-access-point-user',
  title: 'EFS access points fix the user that clients act as',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without a fixed user each client says itself which user it is, root included.',
  fix: 'Make an access point with a POSIX user of its own and use it in the old one’s place.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['efs_access_point_enforce_user_identity'], securityHub: ['EFS.4'] },
  kind: 'efs:access-point',
  facts: ['PosixUser'],
  judge({ facts: { PosixUser: user } }) {
    return user === null
      ? fail('The access point fixes no POSIX user; expected: one, so that clients cannot choose.')
      : pass(`Clients act as user ${user.Uid} of group ${user.Gid}.`);
  },
});
