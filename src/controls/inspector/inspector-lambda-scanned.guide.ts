import { code, guide } from '../guide.ts';

export default guide({
  asks: 'In a region with Lambda functions: does Inspector scan their packages (standard scanning) and, unless the setting `code` is false, their code?',
  attack:
    'A function that turns pictures into thumbnails has run untouched since 2022, with a library that a prepared picture can take over. It is called for every picture that a customer uploads.',
  console: [
    'Open Inspector in the region, *Account management*, the account, *Activate*.',
    'Choose *Lambda standard scanning* and *Lambda code scanning*.',
  ],
  cli: code`
    aws inspector2 enable --region REGION --resource-types LAMBDA LAMBDA_CODE
  `,
  terraform: code`
    resource "aws_inspector2_enabler" "this" {
      account_ids    = ["ACCOUNT_ID"]
      resource_types = ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"]
    }
  `,
  cost: 'Standard scanning costs about thirty cents a function and month, code scanning ninety. Functions that nobody has called for 90 days are not scanned, and cost nothing.',
  byHand: {
    run: code`
      aws inspector2 batch-get-account-status --region REGION \
        --query 'accounts[].resourceState.[lambda.status,lambdaCode.status]'
    `,
    look: '`ENABLED` twice.',
  },
  links: [
    'https://docs.aws.amazon.com/inspector/latest/user/scanning-lambda.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/inspector-controls.html',
  ],
});
