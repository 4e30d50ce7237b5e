import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is the version of OpenSearch or Elasticsearch in AWS’s standard support? Extended support counts as its end.',
  attack:
    'Elasticsearch 6 was new when the domain was made. Its makers have not looked at it for years; what is found in it stays.',
  console: [
    'Open OpenSearch Service, the domain, *Actions*, *Upgrade*.',
    'Check eligibility, and upgrade step by step.',
    'Try a restored snapshot in a domain of the new version first.',
  ],
  cli: code`
    aws opensearch upgrade-domain --domain-name DOMAIN --target-version OpenSearch_2.19 --perform-check-only
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      engine_version = "OpenSearch_2.19"
    }
  `,
  cost: 'It is free. Old clients and plugins may not understand the new version, and indexes of very old versions must be made anew.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,EngineVersion]"
  `,
    look: 'A version that AWS’s page has in standard support.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/version-migration.html'],
});
