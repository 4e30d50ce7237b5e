import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do neither the service nor its task sets give their tasks public addresses?',
  attack:
    'The security group was opened “for the load balancer only, for now from everywhere”. Since each task has a public address, a scanner finds port 8080 of all twenty of them within the day, with the debug page.',
  console: [
    'See that private subnets have a way to pull images: VPC endpoints, or a NAT gateway.',
    'Open ECS, the service, *Update service*, *Networking*: pick private subnets, and turn *Public IP* off.',
  ],
  cli: code`
    aws ecs update-service --cluster CLUSTER --service SERVICE --network-configuration \
      'awsvpcConfiguration={subnets=[PRIVATE_SUBNET],securityGroups=[GROUP],assignPublicIp=DISABLED}'
  `,
  terraform: code`
    resource "aws_ecs_service" "this" {
      # …
      network_configuration {
        subnets          = ["PRIVATE_SUBNET_ID"]
        security_groups  = ["SECURITY_GROUP_ID"]
        assign_public_ip = false
      }
    }
  `,
  cost: 'NAT gateways and endpoints cost some cents an hour; public addresses cost half a cent an hour each, so that many tasks come out cheaper without.',
  byHand: {
    run: code`
      aws ecs describe-services --cluster CLUSTER --services SERVICE \
        --query 'services[].networkConfiguration.awsvpcConfiguration.assignPublicIp'
    `,
    look: '`DISABLED`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html'],
});
