import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where the service runs on Fargate: is its platform version `LATEST`, or by number the newest?',
  attack:
    'When the service was made, 1.3.0 was written down for good. A hole in the container runtime is closed on newer platforms; your tasks stay on the old one until somebody reads the template.',
  console: [
    'Open ECS, the service, *Update service*.',
    'Under *Compute configuration* choose the platform version *LATEST*, tick *Force new deployment*, and update.',
  ],
  cli: 'aws ecs update-service --cluster CLUSTER --service SERVICE --platform-version LATEST --force-new-deployment',
  terraform: code`
    resource "aws_ecs_service" "this" {
      # …
      launch_type      = "FARGATE"
      platform_version = "LATEST"
    }
  `,
  cost: 'It is free. Tasks are replaced one after the other. Since 1.4.0 a task’s traffic to other AWS services goes by its own interface: its security group must allow it.',
  byHand: {
    run: "aws ecs describe-services --cluster CLUSTER --services SERVICE --query 'services[].[launchType,platformVersion]'",
    look: '`LATEST`.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html'],
});
