import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the task have a network interface of its own, or a bridge, rather than the network of the machine?',
  attack:
    'A picture service fetches any URL that it is given. On the machine’s network `http://169.254.169.254/` answers it with the credentials of the machine’s role; in a network of its own it would have reached the task’s only.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision*.',
    'Choose the network mode *awsvpc*, and update the services with subnets and a security group.',
  ],
  cli: code`
    aws ecs register-task-definition --cli-input-json file://task.json
    aws ecs update-service --cluster CLUSTER --service SERVICE --task-definition FAMILY
  `,
  terraform: code`
    resource "aws_ecs_task_definition" "this" {
      # …
      network_mode = "awsvpc"
    }
  `,
  cost: 'It is free. Each task takes an address of the subnet; load balancers need target groups of the type *ip*.',
  byHand: {
    run: 'aws ecs describe-task-definition --task-definition FAMILY --query taskDefinition.networkMode',
    look: '`awsvpc`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html'],
});
