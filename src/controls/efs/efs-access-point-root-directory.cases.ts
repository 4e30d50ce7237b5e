import { cases, denied } from '../case.ts';

export default cases('efs-access-point-root-directory', 'efs:access-point', [
  { name: 'a directory', verdict: 'pass', facts: { rootDirectory: '/shop' } },
  { name: 'everything', verdict: 'fail', facts: { rootDirectory: '/' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { rootDirectory: denied('elasticfilesystem:DescribeAccessPoints') },
  },
]);
