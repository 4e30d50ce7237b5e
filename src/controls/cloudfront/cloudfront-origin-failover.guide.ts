import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does the distribution have an origin group with two origins, so that the second answers where the first fails?',
  attack:
    'The region with the shop’s load balancer has a bad afternoon. Visitors see a plain error of CloudFront for three hours, where a static copy in another region could have sold gift cards.',
  console: [
    'Open CloudFront, the distribution, the tab *Origins*, and add the second origin.',
    'Choose *Create origin group*, put the two in order, and pick the status codes that count as failure.',
    'Under *Behaviors* point the ones that matter to the group.',
  ],
  cli: code`
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Add OriginGroups to the DistributionConfig, leave that part alone in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      origin_group {
        origin_id = "group"

        failover_criteria {
          status_codes = [500, 502, 503, 504]
        }

        member {
          origin_id = "first"
        }

        member {
          origin_id = "second"
        }
      }
    }
  `,
  cost: 'The second origin costs what it costs. CloudFront fails over for GET, HEAD and OPTIONS only: what is written must be thought of by itself.',
  byHand: {
    run: "aws cloudfront list-distributions --query 'DistributionList.Items[].[Id,OriginGroups.Quantity]'",
    look: 'At least 1 beside each distribution.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
  ],
});
