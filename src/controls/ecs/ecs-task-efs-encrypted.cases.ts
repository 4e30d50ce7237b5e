import { cases, denied } from '../case.ts';

export default cases('ecs-task-efs-encrypted', 'ecs:task-definition', [
  { name: 'with TLS', verdict: 'pass', facts: { efsVolumes: 1, plainEfsVolumes: [] } },
  {
    name: 'one without',
    verdict: 'fail',
    reason: /for shared;/,
    facts: { efsVolumes: 2, plainEfsVolumes: ['shared'] },
  },
  { name: 'no EFS', verdict: 'not-applicable', facts: { efsVolumes: 0, plainEfsVolumes: [] } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { efsVolumes: 1, plainEfsVolumes: denied('ecs:DescribeTaskDefinition') },
  },
]);
