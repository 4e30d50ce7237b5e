import { judgeCredentials, VARIABLES } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'ecs-task-no-credentials-in-environment',
  title: 'ECS task definitions hold no credentials in environment variables',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Whoever may describe a task definition reads its variables, in this revision and in every one before it.',
  fix: 'Give the task a role, or name the credential under secrets so that ECS fetches it from Secrets Manager; deregister the old revisions and replace the credential.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['ecs_task_definitions_no_environment_secrets'], securityHub: ['ECS.8'] },
  kind: 'ecs:task-definition',
  facts: ['environmentSecrets'],
  judge({ facts: { environmentSecrets: found } }) {
    return judgeCredentials(VARIABLES, found);
  },
});
