import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the domain encrypted with a customer managed key, whose policy, grants and log of use are your own? A key of another account counts. One that is not encrypted at all is another control’s matter.',
  attack:
    'A colleague is to see no customer data any more, on the spot. With a key of your own one statement in its policy shuts him out of every domain and every copy; the AWS managed key serves everybody whom the service serves.',
  console: [
    'Open OpenSearch Service, *Create domain*, and choose your key under *Encryption*.',
    'Restore a manual snapshot of the old domain into it.',
    'Change the programs over, and delete the old domain.',
  ],
  cli: code`
    aws opensearch create-domain --domain-name NEW_DOMAIN --engine-version OpenSearch_2.19 \
      --encryption-at-rest-options Enabled=true,KmsKeyId=KEY_ARN
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      encrypt_at_rest {
        enabled    = true
        kms_key_id = "KEY_ARN"
      }
    }
  `,
  cost: 'A key costs a dollar a month and three cents for 10,000 uses. A domain keeps its key for life: it takes a new one. Whoever uses the domain needs no right on the key in most cases, but who copies or restores it does.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,EncryptionAtRestOptions.KmsKeyId]"
  `,
    look: 'An ARN whose key `aws kms describe-key` tells to have `KeyManager` `CUSTOMER`.',
  },
  links: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
  ],
});
