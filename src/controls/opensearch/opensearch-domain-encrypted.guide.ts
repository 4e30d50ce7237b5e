import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Are indexes, logs, swap and automated snapshots of the domain encrypted?',
  attack:
    'The rule says that personal data is encrypted wherever it lies. The databases are; the search engine, which has a copy of all customers to find them quickly, was forgotten.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Under *Encryption*, tick *Enable encryption of data at rest*, and choose a key.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
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
  cost: 'It is free. Domains older than OpenSearch 1.0 or Elasticsearch 6.7 need a new domain. It cannot be turned off again.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,EncryptionAtRestOptions]"
  `,
    look: '`Enabled` true for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html'],
});
