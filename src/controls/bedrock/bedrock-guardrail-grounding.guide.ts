import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the guardrail’s draft block answers that the given sources do not hold, and such that do not fit the question?',
  attack:
    'The assistant is asked for the returns address and makes one up. Somebody else learns what it makes up, rents a letter box there, and collects parcels.',
  console: [
    'Open Bedrock, *Guardrails*, the guardrail, *Working draft*, *Contextual grounding check*, *Edit*.',
    'Turn on grounding and relevance, choose thresholds such as 0.7 and *Block*, and save.',
    'Make a new version, and use it in agents and calls.',
  ],
  cli: code`
    # guardrail.json is the guardrail's whole configuration, with filtersConfig such as
    # {"type": "GROUNDING", "threshold": 0.7}, {"type": "RELEVANCE", "threshold": 0.7}
    aws bedrock update-guardrail --guardrail-identifier GUARDRAIL_ID --cli-input-json file://guardrail.json
    aws bedrock create-guardrail-version --guardrail-identifier GUARDRAIL_ID
  `,
  terraform: code`
    resource "aws_bedrock_guardrail" "this" {
      # …
      contextual_grounding_policy_config {
        filters_config {
          type      = "GROUNDING"
          threshold = 0.7
        }
        filters_config {
          type      = "RELEVANCE"
          threshold = 0.7
        }
      }
    }
  `,
  cost: 'It costs by the text that it looks at, and works for answers from documents, not for free conversation: turn the control off for such.',
  byHand: {
    run: 'aws bedrock get-guardrail --guardrail-identifier GUARDRAIL_ID --query contextualGroundingPolicy',
    look: 'Both filters, with thresholds above 0.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html'],
});
