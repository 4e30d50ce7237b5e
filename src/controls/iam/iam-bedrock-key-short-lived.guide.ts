import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is no long-term API key of Bedrock active and within its time? Short-term keys, which end after 12 hours at most, are fine and leave no trace.',
  attack:
    'A developer tries a model with a key that never expires, and leaves it in a notebook on GitHub. A bot finds it within minutes; by Monday strangers have had answers for tens of thousands of dollars.',
  console: [
    'Open Bedrock, *API keys*, the tab *Long-term API keys*.',
    'Move what uses the key to a role, or to short-term keys that it makes itself.',
    'Choose the key, *Actions*, *Deactivate*, and after some days *Delete*; then delete its IAM user.',
  ],
  cli: code`
    aws iam update-service-specific-credential --user-name USER \
      --service-specific-credential-id KEY_ID --status Inactive
    aws iam delete-service-specific-credential --user-name USER --service-specific-credential-id KEY_ID
  `,
  terraform: code`
    # Nobody makes or uses such keys, as a service control policy:
    data "aws_iam_policy_document" "no_long_term_keys" {
      statement {
        effect    = "Deny"
        actions   = ["bedrock:CallWithBearerToken"]
        resources = ["*"]

        condition {
          test     = "StringEquals"
          variable = "bedrock:bearerTokenType"
          values   = ["LONG_TERM"]
        }
      }
    }
  `,
  cost: 'It is free. Tools that take nothing but a fixed key can’t be used any more.',
  byHand: {
    run: 'aws iam list-service-specific-credentials --service-name bedrock.amazonaws.com --all-users',
    look: 'No key that is `Active`.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
});
