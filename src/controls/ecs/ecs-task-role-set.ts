import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-task-role-set',
  title: 'ECS tasks have a role of their own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: "On EC2, containers without a task role act with the role of the instance that they run on, which is every other task's too.",
  fix: 'Set taskRoleArn to a role with just the rights that these containers need.',
  items: ['secrets.role-delegation'],
  aka: {},
  kind: 'ecs:task-definition',
  facts: ['TaskRoleArn', 'RequiresCompatibilities'],
  judge({ facts: { TaskRoleArn: role, RequiresCompatibilities: types } }) {
    if (role !== null) return pass(`TaskRoleArn is ${role}.`);
    if (types.length > 0 && types.every((type) => type === 'FARGATE')) {
      return notApplicable(
        'It is made for Fargate, where containers without a task role have no access at all.',
      );
    }
    const where = types.length === 0 ? 'any launch type' : types.join(', ');
    return fail(`TaskRoleArn is not set, and the task may run on ${where}; expected: a role.`);
  },
});
