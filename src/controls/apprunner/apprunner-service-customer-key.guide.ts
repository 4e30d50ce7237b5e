import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a customer managed key, whose policy and log of use are your own, encrypt the copy of the code or image that App Runner keeps?',
  attack:
    'The auditor asks who could read the source code that lies with App Runner, and who did. With a key of your own its policy and CloudTrail answer both; with AWS’s nothing does.',
  console: [
    'Open App Runner, *Create service*, and under *Security* choose *Use a customer-managed key*.',
    'Move the custom domain to the new service, and delete the old one.',
  ],
  cli: code`
    aws apprunner create-service --service-name NEW_SERVICE \
      --source-configuration file://source.json --encryption-configuration KmsKey=KEY_ARN
  `,
  terraform: code`
    resource "aws_apprunner_service" "this" {
      # …
      encryption_configuration {
        kms_key = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A service keeps its key for life: it takes a new one, with another address. AWS takes no new customers for App Runner: think of ECS instead.',
  byHand: {
    run: 'aws apprunner describe-service --service-arn SERVICE_ARN --query Service.EncryptionConfiguration',
    look: 'A `KmsKey` whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: ['https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html'],
});
