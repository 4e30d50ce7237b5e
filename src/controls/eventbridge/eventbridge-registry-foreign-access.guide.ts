import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are the other accounts that the policy of the schema registry lets in all ones that you know? Name these in the setting `knownAccounts`.',
  attack:
    'A supplier’s account may change schemas, since it once sent events. Somebody there adds a field to the schema of orders; the code that is made of it at night takes a price from the sender from then on.',
  console: ['The console shows no policies of registries: use the command below.'],
  cli: code`
    aws schemas put-resource-policy --registry-name REGISTRY --policy file://policy.json

    # Or, if no other account needs it:
    aws schemas delete-resource-policy --registry-name REGISTRY
  `,
  terraform: code`
    resource "aws_schemas_registry_policy" "this" {
      registry_name = "REGISTRY"
      policy        = data.aws_iam_policy_document.this.json
    }
  `,
  cost: 'It is free. Accounts that are taken out can read and change the schemas no more.',
  byHand: {
    run: 'aws schemas get-resource-policy --registry-name REGISTRY',
    look: 'Account numbers that you know, or that there is no policy.',
  },
  links: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-registry.html'],
});
