import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the secret’s policy let in no principal at large, whatever account it is of? A statement for everybody that a condition ties to accounts or the organization passes.',
  attack:
    'To let a partner’s account read one secret, somebody wrote `"Principal": "*"` and meant to add the condition later. The secret’s ARN stands in a log that the partner keeps; whoever reads that log reads the secret.',
  console: [
    'Open Secrets Manager, the secret, and the tab *Overview*, *Resource permissions*.',
    'Choose *Edit permissions*, and name the roles or accounts that need the secret.',
    'Tick *Block public access*, save, and rotate the secret: it may have been read.',
  ],
  cli: code`
    aws secretsmanager put-resource-policy --secret-id SECRET_ID --block-public-policy \
      --resource-policy file://policy.json

    # Or, if nobody outside the account needs it:
    aws secretsmanager delete-resource-policy --secret-id SECRET_ID

    # Replace what may have been read:
    aws secretsmanager rotate-secret --secret-id SECRET_ID
  `,
  terraform: code`
    resource "aws_secretsmanager_secret_policy" "this" {
      secret_arn          = "SECRET_ARN"
      block_public_policy = true

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::PARTNER_ACCOUNT_ID:role/ROLE" }
          Action    = "secretsmanager:GetSecretValue"
          Resource  = "*"
        }]
      })
    }
  `,
  cost: 'It is free. Who read the secret by the wide statement alone is refused from then on. `rotate-secret` needs rotation to be set up; otherwise put a new value yourself.',
  byHand: {
    run: 'aws secretsmanager get-resource-policy --secret-id SECRET_ID --query ResourcePolicy --output text',
    look: 'No `Allow` for principal `*` without a condition that ties it to accounts or the organization. No policy at all is fine.',
  },
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html',
  ],
});
