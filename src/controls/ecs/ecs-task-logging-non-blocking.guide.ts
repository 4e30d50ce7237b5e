import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Where a container uses the driver awslogs: is its mode `non-blocking`, so that it goes on when CloudWatch Logs does not answer?',
  attack:
    'CloudWatch Logs has a bad hour in the region, or somebody floods it on purpose. Every container that writes a line stops in the middle of it, and so does the shop.',
  console: [
    'Open ECS, *Task definitions*, the family, *Create new revision*.',
    'Under *Log collection* add the option `mode` with `non-blocking` and `max-buffer-size` with `25m`; update the services.',
  ],
  cli: code`
    aws ecs register-task-definition --cli-input-json file://task.json
    aws ecs put-account-setting-default --name defaultLogDriverMode --value non-blocking
  `,
  terraform: code`
    resource "aws_ecs_account_setting_default" "this" {
      name  = "defaultLogDriverMode"
      value = "non-blocking"
    }
  `,
  cost: 'Logs are lost when the buffer runs over. Where no line may be lost, as in payments, keep blocking mode and except the task. Since June 2025 the account’s default is non-blocking unless it was changed; naming the mode makes it sure.',
  byHand: {
    run: "aws ecs describe-task-definition --task-definition FAMILY --query 'taskDefinition.containerDefinitions[].[name,logConfiguration.options.mode]'",
    look: '`non-blocking` beside every container.',
  },
  links: ['https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html'],
});
