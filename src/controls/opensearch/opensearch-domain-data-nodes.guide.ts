import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Has the domain three data nodes or more, spread over zones?',
  attack:
    'One of two nodes fails while the other is busy making replicas. Part of the indexes is gone until the snapshot of last night has been restored.',
  console: [
    'Open OpenSearch Service, the domain, *Cluster configuration*, *Edit*.',
    'Choose three zones and three data nodes or more.',
    'Save; the domain is rebuilt beside itself and goes on serving.',
  ],
  cli: code`
    aws opensearch update-domain-config --domain-name DOMAIN \
      --cluster-config InstanceCount=3,ZoneAwarenessEnabled=true,ZoneAwarenessConfig={AvailabilityZoneCount=3}
  `,
  terraform: code`
    resource "aws_opensearch_domain" "this" {
      # …
      cluster_config {
        instance_count         = 3
        zone_awareness_enabled = true

        zone_awareness_config {
          availability_zone_count = 3
        }
      }
    }
  `,
  cost: 'Each node costs as much as the first. Indexes need a replica for it to help.',
  byHand: {
    run: code`
    aws opensearch describe-domains --domain-names DOMAIN \
      --query "DomainStatusList[].[DomainName,ClusterConfig]"
  `,
    look: '`InstanceCount` 3 or more and `ZoneAwarenessEnabled` true.',
  },
  links: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html'],
});
