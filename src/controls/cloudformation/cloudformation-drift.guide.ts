import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Was the stack, when it was last checked for drift, as its template says? Stacks that nobody has checked are left out.',
  attack:
    'During an outage somebody opened the database’s group to everywhere, by hand, for an hour. The template says otherwise, and so does every review; the group has been open since March.',
  console: [
    'Open CloudFormation, the stack, *Stack actions*, *View drift results*.',
    'For each resource compare *Expected* and *Current*, and change one of them.',
    'Choose *Detect stack drift* again.',
  ],
  cli: code`
    aws cloudformation describe-stack-resource-drifts --stack-name STACK \
      --stack-resource-drift-status-filters MODIFIED DELETED
    aws cloudformation detect-stack-drift --stack-name STACK
  `,
  terraform: code`
    # There is nothing to declare. AWS Config's rule checks all stacks:
    resource "aws_config_config_rule" "drift" {
      name = "cloudformation-stack-drift-detection-check"

      source {
        owner             = "AWS"
        source_identifier = "CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK"
      }
    }
  `,
  cost: 'Checking is free. The result is as old as the check.',
  byHand: {
    run: "aws cloudformation describe-stacks --query 'Stacks[].[StackName,DriftInformation.StackDriftStatus]'",
    look: 'No `DRIFTED`.',
  },
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html'],
});
