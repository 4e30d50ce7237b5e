import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the secret’s policy lets in all ones that you know? Name these in the setting `knownAccounts`. Without a policy nobody outside of the account gets in.',
  attack:
    'The agency that looked after the old system may still read its database password. A laptop of theirs is stolen; the thief asks for the secret, and gets it.',
  console: [
    'Open Secrets Manager, the secret, *Resource permissions*, *Edit permissions*.',
    'Take out the accounts that need no access any more, and save; then rotate the secret.',
  ],
  cli: code`
    aws secretsmanager put-resource-policy --secret-id SECRET_ID \
      --resource-policy file://policy.json --block-public-policy
    aws secretsmanager rotate-secret --secret-id SECRET_ID
  `,
  terraform: code`
    resource "aws_secretsmanager_secret_policy" "this" {
      secret_arn          = "SECRET_ARN"
      policy              = data.aws_iam_policy_document.this.json
      block_public_policy = true
    }
  `,
  cost: 'It is free. Whoever is taken out is refused at once, but knows the value that he read: rotate it.',
  byHand: {
    run: 'aws secretsmanager get-resource-policy --secret-id SECRET_ID --query ResourcePolicy --output text',
    look: 'Account numbers that you know, or nothing.',
  },
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
  ],
});
