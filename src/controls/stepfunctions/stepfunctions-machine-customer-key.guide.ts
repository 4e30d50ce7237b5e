import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the state machine’s definition and the data of its executions?',
  attack:
    'A support role may look at all executions to find out why orders hang. In their inputs stand names and addresses; with a key of your own only who may decrypt sees them.',
  console: [
    'Open Step Functions, the state machine, *Edit*, *Config*, *Additional configuration*.',
    'Choose a customer managed key for encryption, and save.',
  ],
  cli: code`
    aws stepfunctions update-state-machine --state-machine-arn MACHINE_ARN \
      --encryption-configuration type=CUSTOMER_MANAGED_KMS_KEY,kmsKeyId=KEY_ARN
  `,
  terraform: code`
    resource "aws_sfn_state_machine" "this" {
      # …
      encryption_configuration {
        type       = "CUSTOMER_MANAGED_KMS_KEY"
        kms_key_id = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. The machine’s role, and people who look at executions, need rights on it.',
  byHand: {
    run: code`
      aws stepfunctions describe-state-machine --state-machine-arn MACHINE_ARN \
        --included-data METADATA_ONLY --query encryptionConfiguration
    `,
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html'],
});
