import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the containers of the task see only their own processes, or those of their task, rather than all of the machine?',
  attack:
    'A monitoring sidecar runs with `pidMode: host`. Who takes it over reads `/proc/…/environ` of every other container on the machine, database passwords included.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision* with JSON.',
    'Take out `pidMode`, or set it to `task`, and update the services.',
  ],
  cli: code`
    aws ecs register-task-definition --cli-input-json file://task.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      # …
      pid_mode = "task"
    }
  `,
  cost: 'It is free. Agents that watch the machine’s processes need `host`: run them as a daemon on it, with a role that may nothing else.',
  byHand: {
    run: 'aws ecs describe-task-definition --task-definition FAMILY --query taskDefinition.pidMode',
    look: '`task` or nothing.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
});
