import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task definition name a task role? For Fargate alone the question does not arise: there, containers without one have no access at all.',
  attack:
    'Twenty tasks share a machine and, having no role of their own, its instance role, which therefore may do what any of the twenty needs. The one with the flaw in its image library now reads the queue of the payments task.',
  console: [
    'Open IAM, *Roles*, *Create role*, use case *Elastic Container Service Task*, with just the permissions of these containers.',
    'Open ECS, *Task definitions*, the family, and choose *Create new revision*.',
    'Set *Task role* to it, create the revision, and update the service.',
  ],
  cli: code`
    # In taskdef.json: "taskRoleArn": "TASK_ROLE_ARN"
    aws ecs register-task-definition --cli-input-json file://taskdef.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      # …
      task_role_arn = "TASK_ROLE_ARN"
    }
  `,
  cost: 'It is free. Containers stop using the instance role as soon as they have one of their own: what is missing in it fails then. To keep tasks off the instance role altogether, set `ECS_AWSVPC_BLOCK_IMDS=true` or a hop limit of 1 on the machines.',
  byHand: {
    run: 'aws ecs describe-task-definition --task-definition FAMILY --query taskDefinition.taskRoleArn',
    look: 'An ARN.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html',
  ],
});
