import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the domain three dedicated master nodes or more? Small domains that may stand still for an hour can be excepted.',
  attack:
    'A heavy search takes the memory of the node that also keeps the cluster together. The others wait for it, and everybody waits for them.',
  console: [
    'Open OpenSearch Service, the domain, *Cluster configuration*, *Edit*.',
    'Under *Dedicated master nodes*, enable three of a small type.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --cluster-config DedicatedMasterEnabled=true,DedicatedMasterCount=3,DedicatedMasterType=m7g.large.search
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      cluster_config {
        dedicated_master_enabled = true
        dedicated_master_count   = 3
        dedicated_master_type    = "m7g.large.search"
      }
    }
  `,
  cost: 'Three small nodes more.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,ClusterConfig.DedicatedMasterCount]"
  `,
    look: '3 for every domain that must not stand still.',
  },
  links: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html',
  ],
});
