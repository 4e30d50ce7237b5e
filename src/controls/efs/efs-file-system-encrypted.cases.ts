import { cases, denied } from '../case.ts';

export default cases('efs-file-system-encrypted', 'efs:file-system', [
  { name: 'on', verdict: 'pass', facts: { Encrypted: true } },
  { name: 'off', verdict: 'fail', facts: { Encrypted: false } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Encrypted: denied('elasticfilesystem:DescribeFileSystems') },
  },
]);
