import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does no network policy of OpenSearch Serverless open the collection to every network? Requests must be signed in any case.',
  attack:
    'A role’s temporary credentials leak in a log. With a public collection they can be used from anywhere for as long as they last; behind an endpoint they are of no use outside.',
  console: [
    'Open OpenSearch Service, *Serverless*, *Network policies*, the policy that the finding names.',
    'Change *Public* to *Private*, and choose VPC endpoints.',
    'Save.',
  ],
  cli: code`
    # policy.json: the rules with "AllowFromPublic": false and "SourceVPCEs"
    aws opensearchserverless update-security-policy --type network --name POLICY --policy-version VERSION \
      --policy file://policy.json
  `,
  terraform: code`
    resource "aws_opensearchserverless_security_policy" "network" {
      name = "POLICY"
      type = "network"

      policy = jsonencode([{
        AllowFromPublic = false
        SourceVPCEs     = ["VPC_ENDPOINT"]
        Rules = [{
          ResourceType = "collection"
          Resource     = ["collection/COLLECTION"]
        }]
      }])
    }
  `,
  cost: 'An endpoint costs by the hour and zone. Programs outside the VPC are cut off.',
  byHand: {
    run: 'aws opensearchserverless get-security-policy --type network --name POLICY',
    look: 'No rule with `AllowFromPublic` true for the collection.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html'],
});
