import { code, guide } from '../guide.ts';

export default guide({
  asks: 'Does CloudFront ask every custom origin over HTTPS: by `https-only`, or by `match-viewer` where all viewers must use HTTPS? Website endpoints of S3 cannot, buckets can.',
  attack:
    'The padlock in the browser ends at the edge location. From there the log-in form goes over plain HTTP to the data centre, through a network whose owner reads along.',
  console: [
    'See that the origin answers on 443 with a certificate that is valid for the origin’s name.',
    'Open CloudFront, the distribution, the tab *Origins*, the origin, *Edit*.',
    'Choose *HTTPS only* and *TLSv1.2*, and save.',
  ],
  cli: code`
    aws cloudfront get-distribution-config --id DISTRIBUTION_ID > config.json
    # Set OriginProtocolPolicy to https-only, leave only the DistributionConfig in the file, then:
    aws cloudfront update-distribution --id DISTRIBUTION_ID --if-match ETAG \
      --distribution-config file://config.json
  `,
  terraform: code`
    resource "aws_cloudfront_distribution" "this" {
      # …
      origin {
        origin_id   = "shop"
        domain_name = "ORIGIN_DOMAIN"

        custom_origin_config {
          http_port              = 80
          https_port             = 443
          origin_protocol_policy = "https-only"
          origin_ssl_protocols   = ["TLSv1.2"]
        }
      }
    }
  `,
  cost: 'It is free. The origin needs a certificate that CloudFront trusts: a self-signed or expired one gives visitors a 502.',
  byHand: {
    run: code`
      aws cloudfront get-distribution-config --id DISTRIBUTION_ID \
        --query 'DistributionConfig.Origins.Items[].[DomainName,CustomOriginConfig.OriginProtocolPolicy]'
    `,
    look: '`https-only` beside each custom origin.',
  },
  links: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
  ],
});
