import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the custom model? Without one, AWS encrypts it with a key that it owns.',
  attack:
    'A model was trained on letters that customers have since asked to be forgotten. With a key of your own it is ended for certain, wherever copies of it are; without, one must trust that none is left.',
  console: [
    'Open Bedrock, *Custom models*, *Customize model*; the key of an existing one can’t be changed.',
    'Under *Model encryption*, choose a key, and start the job; then delete the old model.',
  ],
  cli: code`
    # job.json is the request of the customization job, with "customModelKmsKeyId"
    aws bedrock create-model-customization-job --cli-input-json file://job.json
  `,
  terraform: code`
    resource "aws_bedrock_custom_model" "this" {
      # …
      custom_model_kms_key_id = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month; training anew costs what it cost before. Whoever calls the model needs `kms:Decrypt`.',
  byHand: {
    run: 'aws bedrock get-custom-model --model-identifier MODEL_ARN --query modelKmsKeyArn',
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html'],
});
