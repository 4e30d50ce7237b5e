import { agentGuide } from './plan-guide.ts';

export default agentGuide({
  what: 'ECS tasks on Fargate',
  agent: 'ECS_FARGATE_AGENT_MANAGEMENT',
  attack:
    'A task on Fargate has no host to look at. When a web application in it is made to run a shell, the only one who could have seen it is an agent inside the task.',
  cost: 'It is paid by the virtual CPU of the tasks, about a dollar fifty a month. Tasks get a second container and need a platform of version 1.4; services must be started anew to have it.',
});
