import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every container of the task name a user that is not root, or on Windows not ContainerAdministrator? What an image itself says cannot be seen here.',
  attack:
    'A flaw of the container runtime lets root in a container write to the machine. It is all over the news; in your tasks everything runs as root, because nobody ever said otherwise.',
  console: [
    'Give the image a user, with the rights to its files.',
    'Open ECS, *Task definitions*, the family, *Create new revision* with JSON, and set `user` for each container.',
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
        name  = "app"
        image = "IMAGE"
        user  = "1000:1000"
      }])
    }
  `,
  cost: 'It is free. Ports below 1024 and files of root are out of reach then: listen on 8080, and give files to the user in the image.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.containerDefinitions[].[name,user]'",
    look: 'A user other than `root` and `0` beside every container.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html'],
});
