import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is AWS’s policy AmazonBedrockFullAccess attached to no user, group or role?',
  attack:
    'A chat backend’s role holds it, and its key leaks. The thief turns off invocation logging first, then sells access to the dearest model to strangers, for as long as nobody looks at the bill.',
  console: [
    'Open IAM, *Policies*, AmazonBedrockFullAccess, *Entities attached*, and note who holds it.',
    'Give each of them a policy that allows `bedrock:InvokeModel` and what else it uses, on the models that it uses.',
    'Detach AmazonBedrockFullAccess.',
  ],
  cli: code`
    aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess
    aws iam put-role-policy --role-name ROLE --policy-name models --policy-document file://models.json
    aws iam detach-role-policy --role-name ROLE \
      --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess
  `,
  terraform: code`
    data "aws_iam_policy_document" "models" {
      statement {
        actions   = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        resources = ["arn:aws:bedrock:REGION::foundation-model/MODEL"]
      }
    }
  `,
  cost: 'It is free. Whoever manages guardrails, agents or model access needs those rights by a policy of their own.',
  byHand: {
    run: 'aws iam list-entities-for-policy --policy-arn arn:aws:iam::aws:policy/AmazonBedrockFullAccess',
    look: 'Empty lists.',
  },
  links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/security-iam-awsmanpol.html'],
});
