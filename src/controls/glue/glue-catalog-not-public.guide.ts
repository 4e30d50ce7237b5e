import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the resource policy of the region’s Data Catalog let in no principal at large? A statement for everybody that a condition ties to accounts or the organization passes.',
  attack:
    'To share one table with a partner, somebody allowed `glue:*` to everybody. A stranger who knows the account’s number points the table *payments* at a bucket of his own; the next report reads what he wrote.',
  console: [
    'Open Glue, *Data Catalog*, *Catalog settings*, *Permissions*.',
    'Name accounts or roles in place of `*`, or delete the policy, and save.',
  ],
  cli: code`
    aws glue put-resource-policy --policy-in-json file://policy.json --enable-hybrid TRUE

    # Or, if nobody outside the account needs it:
    aws glue delete-resource-policy
  `,
  terraform: code`
    resource "aws_glue_resource_policy" "this" {
      policy = jsonencode({
        Version = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Principal = { AWS = "arn:aws:iam::PARTNER_ACCOUNT_ID:role/ROLE" }
          Action    = ["glue:GetDatabase", "glue:GetTable", "glue:GetPartitions"]
          Resource = [
            "arn:aws:glue:REGION:ACCOUNT_ID:catalog",
            "arn:aws:glue:REGION:ACCOUNT_ID:database/DATABASE",
            "arn:aws:glue:REGION:ACCOUNT_ID:table/DATABASE/*",
          ]
        }]
      })
    }
  `,
  cost: 'It is free. Who came in by the wide statement alone is refused from then on. `--enable-hybrid` keeps what Lake Formation has shared.',
  byHand: {
    run: 'aws glue get-resource-policy --query PolicyInJson --output text',
    look: 'No `Allow` for principal `*` without a condition that ties it to accounts or the organization. No policy at all is fine.',
  },
  links: [
    'https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html',
    'https://docs.aws.amazon.com/glue/latest/dg/cross-account-access.html',
  ],
});
