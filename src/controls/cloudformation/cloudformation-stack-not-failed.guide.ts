import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the stack in none of the states that end with `_FAILED`?',
  attack:
    'A library of the shop must be replaced today. The stack that would do so has been in `UPDATE_ROLLBACK_FAILED` since a quota was full in spring, and nobody knows any more what it needs.',
  console: [
    'Open CloudFormation, the stack, *Events*, and find the first that failed.',
    'Mend the cause, and choose *Stack actions*, *Continue update rollback*, or *Delete*, keeping what must stay.',
  ],
  cli: code`
    aws cloudformation describe-stack-events --stack-name STACK \
      --query "StackEvents[?ends_with(ResourceStatus,'FAILED')].[LogicalResourceId,ResourceStatusReason]"
    aws cloudformation continue-update-rollback --stack-name STACK
  `,
  terraform: code`
    # There is nothing to declare: a failed stack is mended by hand.
  `,
  cost: 'It is free. Resources that are skipped in a rollback stay as they are, and differ from the template.',
  byHand: {
    run: "aws cloudformation describe-stacks --query 'Stacks[].[StackName,StackStatus]' --output table",
    look: 'No state that ends with `_FAILED`.',
  },
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html'],
});
