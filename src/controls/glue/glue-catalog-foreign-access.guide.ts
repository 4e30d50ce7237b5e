import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the resource policy of the region’s Data Catalog lets in all ones that you know? Name these in the setting `knownAccounts`. What Lake Formation shares beside the policy is not asked.',
  attack:
    'The agency’s account may still read all tables, and whoever broke into the agency reads them too: first the columns with birthdays and ids, then the buckets that they lie in.',
  console: [
    'Open Glue, *Data Catalog*, *Catalog settings*, *Permissions*.',
    'Take out the accounts that need no access any more, and save.',
  ],
  cli: 'aws glue put-resource-policy --policy-in-json file://policy.json --enable-hybrid TRUE',
  terraform: code`
    resource "aws_glue_resource_policy" "this" {
      policy = data.aws_iam_policy_document.catalog.json
    }
  `,
  cost: 'It is free. Whoever is taken out is refused at once.',
  byHand: {
    run: 'aws glue get-resource-policy --query PolicyInJson --output text',
    look: 'Account numbers that you know, or nothing.',
  },
  links: ['https://docs.aws.amazon.com/glue/latest/dg/cross-account-access.html'],
});
