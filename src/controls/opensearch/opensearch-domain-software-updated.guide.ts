import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Is no update of the service software waiting?',
  attack:
    'In December 2021 AWS had an update against Log4Shell for every domain within days. Domains whose owners did not install it stayed open for weeks more.',
  console: [
    'Open OpenSearch Service, the domain, *Actions*, *Update*.',
    'Choose *Apply update now*, or a window.',
    'Turn on automatic software updates in the off-peak window.',
  ],
  cli: code`
    aws opensearch start-service-software-update --domain-name DOMAIN
    aws opensearch update-domain-config --domain-name DOMAIN \
      --software-update-options AutoSoftwareUpdateEnabled=true
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      software_update_options {
        auto_software_update_enabled = true
      }
    }
  `,
  cost: 'It is free. The domain is rebuilt beside itself, which needs some room and slows it for a while.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,ServiceSoftwareOptions.UpdateAvailable]"
  `,
    look: '`false` for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html'],
});
