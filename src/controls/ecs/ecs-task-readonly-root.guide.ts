import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the root file system of every Linux container of the task read-only?',
  attack:
    'A hole in an upload form lets somebody write a file next to the program: a page of his own, which runs commands. On a read-only file system the write fails and the attack ends there.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision*.',
    'Tick *Read only* under *Root file system* of each container, and add volumes for `/tmp` and the like.',
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
        name                   = "app"
        image                  = "IMAGE"
        readonlyRootFilesystem = true
      }])
    }
  `,
  cost: 'It is free. Programs that write logs, caches or process ids beside themselves fail until they get a volume; ECS Exec needs a writable file system too.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.containerDefinitions[].[name,readonlyRootFilesystem]'",
    look: '`true` beside every container.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html'],
});
