import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is termination protection on for the stack? Nested stacks follow their root and are left out.',
  attack:
    'Somebody tidies up test stacks, and the list is sorted by date. `shop-data` goes with them, and the database of the shop with it.',
  console: [
    'Open CloudFormation, and the stack.',
    'Choose *Stack actions*, *Edit termination protection*, *Activated*.',
  ],
  cli: code`
    aws cloudformation update-termination-protection --stack-name STACK --enable-termination-protection
  `,
  terraform: code`
    # The provider has no argument for it: protect the data instead.
    resource "aws_db_instance" "this" {
      # …
      deletion_protection = true
    }
  `,
  cost: 'It is free. Whoever means to delete the stack turns the protection off first, and needs `cloudformation:UpdateTerminationProtection` for it; pipelines that delete stacks must do so too.',
  byHand: {
    run: "aws cloudformation describe-stacks --query 'Stacks[].[StackName,EnableTerminationProtection]' --output table",
    look: '`True` for each stack that is meant to stay.',
  },
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-protect-stacks.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudformation-controls.html#cloudformation-3',
  ],
});
