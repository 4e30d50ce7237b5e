import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no policy of the key’s user, or of a group of the user’s, allow every action of Bedrock on all of its resources? Keys that are turned off are not asked.',
  attack:
    'A key for one chat window leaks. Its user has `bedrock:*`, so the thief deletes the logging configuration and the guardrails before the first question, and nobody can tell afterwards what was asked.',
  console: [
    'Open Bedrock, *API keys*, *Long-term API keys*, the key, *Manage in IAM Console*.',
    'Give the user a policy that allows `bedrock:InvokeModel` and `bedrock:CallWithBearerToken` for the models that it needs.',
    'Remove the wide policies from the user and from groups that it is in.',
  ],
  cli: code`
    aws iam put-user-policy --user-name USER --policy-name models --policy-document file://models.json
    aws iam detach-user-policy --user-name USER \
      --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess
  `,
  terraform: code`
    data "aws_iam_policy_document" "models" {
      statement {
        actions   = ["bedrock:CallWithBearerToken"]
        resources = ["*"]
      }

      statement {
        actions   = ["bedrock:InvokeModel"]
        resources = ["arn:aws:bedrock:REGION::foundation-model/MODEL"]
      }
    }
  `,
  cost: 'It is free. Whoever tries new models must first be allowed each.',
  byHand: {
    run: 'aws iam list-attached-user-policies --user-name USER',
    look: 'No policy that allows `bedrock:*`; look at inline policies and groups as well.',
  },
  links: [
    'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    'https://docs.aws.amazon.com/bedrock/latest/userguide/security_iam_id-based-policy-examples.html',
  ],
});
