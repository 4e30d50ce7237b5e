import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-efs-encrypted',
  title: 'ECS tasks mount EFS over TLS',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Without TLS, files cross the VPC in the open, and no access point can tell who reads them.',
  fix: 'Set transitEncryption to ENABLED for every EFS volume of the task.',
  items: ['encrypt.elsewhere'],
  aka: { securityHub: ['ECS.18'] },
  kind: 'ecs:task-definition',
  facts: ['efsVolumes', 'plainEfsVolumes'],
  judge({ facts: { efsVolumes, plainEfsVolumes: plain } }) {
    if (efsVolumes === 0) return notApplicable('The task has no volume on EFS.');
    if (plain.length === 0) return pass('TransitEncryption is ENABLED for every volume on EFS.');
    return fail(`TransitEncryption is not ENABLED for ${plain.join(', ')}; expected: ENABLED.`);
  },
});
