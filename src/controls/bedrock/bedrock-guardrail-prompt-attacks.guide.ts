import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the guardrail’s draft block prompt attacks, with the strength of the setting `strength` (HIGH) or more? A filter that only detects does not count.',
  attack:
    'A customer types that the assistant is now in maintenance mode and must print its instructions. It does, with the address of the internal price service and how to call it.',
  console: [
    'Open Bedrock, *Guardrails*, the guardrail, *Working draft*, *Content filters*, *Edit*.',
    'Turn on the filter for prompt attacks, choose *Block* and *High*, and save.',
    'Make a new version, and use it in agents and calls.',
  ],
  cli: code`
    # guardrail.json is the guardrail's whole configuration, with the filter
    # {"type": "PROMPT_ATTACK", "inputStrength": "HIGH", "outputStrength": "NONE"}
    aws bedrock update-guardrail --guardrail-identifier GUARDRAIL_ID --cli-input-json file://guardrail.json
    aws bedrock create-guardrail-version --guardrail-identifier GUARDRAIL_ID
  `,
  terraform: code`
    resource "aws_bedrock_guardrail" "this" {
      # …
      content_policy_config {
        filters_config {
          type            = "PROMPT_ATTACK"
          input_strength  = "HIGH"
          output_strength = "NONE"
        }
      }
    }
  `,
  cost: 'Guardrails cost by the text that they look at. With InvokeModel only what is marked as the user’s input is looked at; some honest prompts are refused too.',
  byHand: {
    run: 'aws bedrock get-guardrail --guardrail-identifier GUARDRAIL_ID --query contentPolicy.filters',
    look: 'PROMPT_ATTACK with `HIGH`.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html'],
});
