import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does every container of the task have a log driver, so that what it writes outlives it?',
  attack:
    'The task restarted eleven times on Sunday night. Was it out of memory, or did somebody try a hole that makes it fall? Each of the eleven took its messages with it.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision*.',
    'Turn on *Log collection* for each container, and update the services.',
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
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            "awslogs-group"         = "LOG_GROUP"
            "awslogs-region"        = "REGION"
            "awslogs-stream-prefix" = "app"
            mode                    = "non-blocking"
          }
        }
      }])
    }
  `,
  cost: 'CloudWatch Logs takes about half a dollar for a gigabyte. The execution role must be allowed to write the logs.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.containerDefinitions[].[name,logConfiguration.logDriver]'",
    look: 'A driver beside every container.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html'],
});
