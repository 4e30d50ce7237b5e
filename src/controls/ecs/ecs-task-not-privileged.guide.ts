import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task definition run none of its containers as privileged, that is with all rights of the machine’s root?',
  attack:
    'The build agent’s container is privileged, “for Docker”. A poisoned dependency mounts the machine’s disk from within, and reads the credentials of all tasks that run there.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision* with JSON.',
    'Take out `privileged`, or set it to false; add what is needed under `linuxParameters.capabilities`.',
    'Update the services to the new revision.',
  ],
  cli: code`
    aws ecs register-task-definition --cli-input-json file://task.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      family = "FAMILY"

      container_definitions = jsonencode([{
        name       = "app"
        image      = "IMAGE"
        privileged = false
      }])
    }
  `,
  cost: 'It is free. What really needs the machine (Docker in Docker, network tools) fails: run builds in CodeBuild, or on machines of their own. Fargate knows no privileged containers.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.containerDefinitions[].[name,privileged]'",
    look: 'No `true`.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html',
  ],
});
