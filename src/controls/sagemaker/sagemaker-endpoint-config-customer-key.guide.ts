import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the disks of the endpoint’s instances? Serverless variants have none, and instances with disks of their own encrypt them by hardware.',
  attack:
    'A licensed model must be out of reach at the end of the contract. With a key of your own you disable it, and say so in one line; without, nobody can show what still holds the model.',
  console: [
    'Open SageMaker AI, *Inference*, *Endpoint configurations*, the configuration, *Clone*.',
    'Choose a key at *Encryption key*, and create it.',
    'Open the endpoint, and update it to the new configuration.',
  ],
  cli: code`
    aws sagemaker create-endpoint-config --endpoint-config-name NAME --kms-key-id KEY_ID \
      --production-variants VariantName=all,ModelName=MODEL,InitialInstanceCount=2,InstanceType=ml.m5.large
    aws sagemaker update-endpoint --endpoint-name ENDPOINT --endpoint-config-name NAME
  `,
  terraform: code`
    resource "aws_sagemaker_endpoint_configuration" "this" {
      # …
      kms_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. The endpoint’s role needs rights on it.',
  byHand: {
    run: 'aws sagemaker describe-endpoint-config --endpoint-config-name NAME --query KmsKeyId',
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html'],
});
