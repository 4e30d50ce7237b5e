import { cases, denied } from '../case.ts';

export default cases('efs-access-point-user', 'efs:access-point', [
  { name: 'a user', verdict: 'pass', facts: { PosixUser: { Uid: 1000, Gid: 1000 } } },
  { name: 'none', verdict: 'fail', facts: { PosixUser: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PosixUser: denied('elasticfilesystem:DescribeAccessPoints') },
  },
]);
