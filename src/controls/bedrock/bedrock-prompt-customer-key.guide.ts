import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does a KMS key of your own encrypt the prompt’s draft in Prompt Management?',
  attack:
    'The prompt of the credit check names, with examples, which answers lead to a refusal. A role that may read all of Bedrock shows it to a trainee; with a key it would need the right to decrypt as well.',
  console: [
    'Open Bedrock, *Prompt management*, the prompt, *Edit*.',
    'Under *KMS key selection*, choose a key, and save; make a new version.',
  ],
  cli: code`
    # prompt.json is the prompt's whole configuration, with "customerEncryptionKeyArn"
    aws bedrock-agent update-prompt --prompt-identifier PROMPT_ID --cli-input-json file://prompt.json
  `,
  terraform: code`
    resource "aws_bedrockagent_prompt" "this" {
      # …
      customer_encryption_key_arn = "KEY_ARN"
    }
  `,
  cost: 'A key costs a dollar a month, and a little for its use. Programs that call the prompt need `kms:Decrypt`.',
  byHand: {
    run: 'aws bedrock-agent get-prompt --prompt-identifier PROMPT_ID --query customerEncryptionKeyArn',
    look: 'A key.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management.html'],
});
