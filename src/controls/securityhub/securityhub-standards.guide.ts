import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is at least one standard on, and working, where Security Hub is? The setting `standards` names those that must be, by a part of their names.',
  attack:
    'Security Hub was turned on for an audit, with a tick taken out because of the price: it has checked nothing since. The page is green, for there is nothing on it.',
  console: [
    'Open Security Hub in the region, *Security standards*.',
    'Enable *AWS Foundational Security Best Practices*, or those that you are held to.',
    'For many accounts: from the delegated administrator, *Configuration*, a policy of central configuration.',
  ],
  cli: code`
    aws securityhub describe-standards --region REGION --query 'Standards[].[Name,StandardsArn]'
    aws securityhub batch-enable-standards --region REGION \
      --standards-subscription-requests StandardsArn=STANDARD_ARN
  `,
  terraform: code`
    resource "aws_securityhub_standards_subscription" "fsbp" {
      standards_arn = "arn:aws:securityhub:REGION::standards/aws-foundational-security-best-practices/v/1.0.0"
    }
  `,
  cost: 'Each check costs a tenth of a cent, some thousands a month in a small account; they need AWS Config, which is paid by itself. Turn off the controls that you do not want rather than the standard.',
  byHand: {
    run: "aws securityhub get-enabled-standards --region REGION --query 'StandardsSubscriptions[].[StandardsArn,StandardsStatus]'",
    look: 'A standard with `READY`.',
  },
  links: ['https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference.html'],
});
