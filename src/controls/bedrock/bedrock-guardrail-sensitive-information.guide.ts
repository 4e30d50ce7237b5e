import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the guardrail’s draft block or mask at least one kind of personal data or pattern, in prompts or in answers?',
  attack:
    'The assistant knows old support mails. Asked for an example of a complaint, it answers with one in full: name, address and the number of a credit card.',
  console: [
    'Open Bedrock, *Guardrails*, the guardrail, *Working draft*, *Sensitive information filters*, *Edit*.',
    'Add the kinds of personal data, choose *Block* or *Mask* for each, and patterns for your own; save.',
    'Make a new version, and use it in agents and calls.',
  ],
  cli: code`
    # guardrail.json is the guardrail's whole configuration, with piiEntitiesConfig such as
    # {"type": "CREDIT_DEBIT_CARD_NUMBER", "action": "BLOCK"}
    aws bedrock update-guardrail --guardrail-identifier GUARDRAIL_ID --cli-input-json file://guardrail.json
    aws bedrock create-guardrail-version --guardrail-identifier GUARDRAIL_ID
  `,
  terraform: code`
    resource "aws_bedrock_guardrail" "this" {
      # …
      sensitive_information_policy_config {
        pii_entities_config {
          type   = "CREDIT_DEBIT_CARD_NUMBER"
          action = "BLOCK"
        }
      }
    }
  `,
  cost: 'Guardrails cost by the text that they look at. Masked answers are less useful where names are what was asked for.',
  byHand: {
    run: 'aws bedrock get-guardrail --guardrail-identifier GUARDRAIL_ID --query sensitiveInformationPolicy',
    look: 'Kinds of data with `BLOCK` or `ANONYMIZE`.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-sensitive-filters.html'],
});
