import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the sending authorization policies of the domain or address let in no principal at large, whatever account it is of? A statement for everybody that a condition ties to accounts or the organization passes.',
  attack:
    'A mail from `billing@` your domain asks customers to pay into another account. It passes SPF, DKIM and DMARC, for SES itself sent it: the policy of your domain lets every AWS account do so.',
  console: [
    'Open Amazon SES, *Identities*, the domain or address, *Authorization*.',
    'Edit the policy: name the accounts or roles that send, or delete it.',
  ],
  cli: code`
    aws sesv2 update-email-identity-policy --email-identity IDENTITY --policy-name POLICY \
      --policy file://policy.json

    # Or, if only this account sends:
    aws sesv2 delete-email-identity-policy --email-identity IDENTITY --policy-name POLICY
  `,
  terraform: code`
    resource "aws_ses_identity_policy" "this" {
      identity = "IDENTITY"
      name     = "POLICY"

      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::SENDER_ACCOUNT_ID:root" }
          Action    = ["ses:SendEmail", "ses:SendRawEmail"]
          Resource  = "IDENTITY_ARN"
        }]
      })
    }
  `,
  cost: 'It is free. Who sent by the wide statement alone is refused from then on.',
  byHand: {
    run: 'aws sesv2 get-email-identity --email-identity IDENTITY --query Policies',
    look: 'No `Allow` for principal `*` without a condition that ties it to accounts or the organization. No policy at all is fine.',
  },
  links: ['https://docs.aws.amazon.com/ses/latest/dg/sending-authorization.html'],
});
