import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the stack send its events to a topic of SNS? Nested stacks are left out.',
  attack:
    'A contractor’s script deletes the stack of the staging environment on a Saturday, and the script’s next line would be production. Somebody who gets the first message can still stop it.',
  console: [
    'Open CloudFormation, the stack, *Update*, and keep the template.',
    'Under *Notification options* choose a topic, and finish.',
  ],
  cli: code`
    aws cloudformation update-stack --stack-name STACK --use-previous-template --notification-arns TOPIC_ARN
  `,
  terraform: code`
    resource "aws_cloudformation_stack" "this" {
      name              = "STACK"
      template_url      = "TEMPLATE_URL"
      notification_arns = ["TOPIC_ARN"]
    }
  `,
  cost: 'It is free or nearly so. Every resource makes several messages: a rule of EventBridge on stack status changes is quieter, and may be better; except the control then.',
  byHand: {
    run: "aws cloudformation describe-stacks --query 'Stacks[].[StackName,NotificationARNs]'",
    look: 'A topic beside each stack.',
  },
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-console-create-stack.html'],
});
