import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Do the nodes of the domain speak TLS to each other?',
  attack:
    'Clients speak HTTPS, so everybody calls it encrypted. Behind the endpoint each document goes to its replicas in plain text, through networks that you do not see.',
  console: [
    'Open OpenSearch Service, the domain, *Security configuration*, *Edit*.',
    'Tick *Node-to-node encryption*.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --node-to-node-encryption-options Enabled=true
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      node_to_node_encryption {
        enabled = true
      }
    }
  `,
  cost: 'It is free and costs a little CPU. It cannot be turned off again.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,NodeToNodeEncryptionOptions.Enabled]"
  `,
    look: '`true` for every domain.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html'],
});
